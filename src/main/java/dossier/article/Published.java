package dossier.article;

import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a publisher says that an article appeared, as exact as it was said.
 *
 * @param date the calendar date at the publisher, perhaps only a month or a year
 * @param instant the exact moment, or null where only the date is known
 */
public record Published(PartialDate date, @Nullable Instant instant) {
  /** How far ahead of ours a publisher's clock and calendar may be. */
  private static final Duration CLOCKS = Duration.ofDays(2);

  /**
   * Reads an ISO-8601 time, day, month or year: {@code 2018-07-01T09:30:00+02:00}, {@code 2018-07-01}, {@code 2018-07},
   * {@code 2018}. A time without an offset is read as UTC.
   *
   * @throws IllegalArgumentException when the text has another form or names an impossible date; the message says which
   */
  public static Published parse(String iso) {
    String text = iso.strip();
    int time = text.indexOf('T');
    if (time < 0) return new Published(PartialDate.parse(text), null);
    PartialDate date = PartialDate.parse(text.substring(0, time));
    return new Published(date, instant(text));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException withoutOffset) {
      try {
        return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("expected an ISO-8601 time like 2018-07-01T09:30:00Z, got \"" + text + "\"",
            e);
      }
    }
  }

  /** Whether an article can have appeared then: from 1900 on, and no further ahead of {@code now} than clocks and zones differ. */
  public boolean isLikely(Instant now) {
    return !date.range().from().isBefore(TimeRange.EARLIEST) && !earliest().isAfter(now.plus(CLOCKS));
  }

  /** The last moment that this may mean: the exact one, or the end of the day, month or year (UTC). */
  public Instant latest() {
    return instant != null ? instant : date.range().to().atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
  }

  /** The first moment that this may mean: the exact one, or the start of the day, month or year (UTC). */
  public Instant earliest() {
    return instant != null ? instant : date.range().from().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** ISO-8601, as exact as known. */
  @Override
  public String toString() {
    return instant != null ? instant.toString() : date.toString();
  }
}
