package dossier.slack;

import dossier.text.Ages;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and moments as people read them. Everything is UTC and says so. */
final class Moments {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

  private Moments() {}

  /** The time of day, with the day before it when that is not today's. */
  static String asOf(Instant moment, Instant now) {
    OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
    String clock = CLOCK.format(at);
    return at.toLocalDate().equals(now.atOffset(ZoneOffset.UTC).toLocalDate())
        ? clock
        : day(at.toLocalDate()) + ", " + clock;
  }

  /** How long ago: {@code 5 min}, {@code 2 h}, {@code 3 days}, {@code 4 months}, {@code 8 years}. */
  static String age(Instant moment, Instant now) {
    return Ages.of(Duration.between(moment, now));
  }

  /** A period: a day, a month, a year, its first and last day, or the one end that it has. */
  static String period(TimeRange period) {
    LocalDate from = period.from();
    if (from.equals(TimeRange.EARLIEST)) return "before " + day(period.to());
    if (period.to().equals(TimeRange.LATEST)) return "from " + day(from) + " on";
    if (period.to().equals(from.plusDays(1))) return day(from);
    if (from.getDayOfMonth() == 1 && period.to().equals(from.plusMonths(1)))
      return new PartialDate(from.getYear(), from.getMonthValue(), 0).display();
    if (from.getDayOfYear() == 1 && period.to().equals(from.plusYears(1))) return String.valueOf(from.getYear());
    return day(from) + " to " + day(period.to().minusDays(1));
  }

  private static String day(LocalDate day) {
    return PartialDate.of(day).display();
  }
}
