package dossier.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;

/**
 * When a digest comes: once on each of its days, at a local time. Where clocks go forward over that time it comes at the first minute that
 * exists after it, where they go back over it, at the first of the two.
 *
 * @param day of a weekly one the day of the week, 1 (Monday) to 7; of a monthly one the day of the month, 1 to 31; else 0
 * @param at to the minute
 */
public record Schedule(Rhythm rhythm, int day, LocalTime at, ZoneId zone) {
  public Schedule {
    int most = switch (rhythm) {
      case DAILY, WEEKDAYS -> 0;
      case WEEKLY -> 7;
      case MONTHLY -> 31;
    };
    if (day > most || day < Math.min(1, most)) throw new IllegalArgumentException(rhythm + " on day " + day);
    if (at.getSecond() != 0 || at.getNano() != 0) throw new IllegalArgumentException("at " + at);
  }

  /** The first time after {@code moment}. */
  public Instant next(Instant moment) {
    LocalDate day = moment.atZone(zone).toLocalDate().minusDays(1);
    while (true) {
      Optional<Instant> due = falls(day) ? on(day) : Optional.empty();
      if (due.isPresent() && due.get().isAfter(moment)) return due.get();
      day = day.plusDays(1);
    }
  }

  /** The last time that is not after {@code moment}, where {@code due} is one of its times and not after it. */
  public Instant last(Instant due, Instant moment) {
    Instant last = due;
    for (Instant next = next(last); !next.isAfter(moment); next = next(last))
      last = next;
    return last;
  }

  private boolean falls(LocalDate date) {
    return switch (rhythm) {
      case DAILY -> true;
      case WEEKDAYS -> date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
      case WEEKLY -> date.getDayOfWeek().getValue() == day;
      case MONTHLY -> date.getDayOfMonth() == Math.min(day, date.lengthOfMonth());
    };
  }

  /** Nothing on a day that a zone left out of its calendar. */
  private Optional<Instant> on(LocalDate date) {
    LocalDateTime local = date.atTime(at);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    if (change != null && change.isGap())
      return change.getDuration().compareTo(Duration.ofDays(1)) < 0
          ? Optional.of(change.getInstant())
          : Optional.empty();
    return Optional.of(local.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
  }

  /** As people say it, such as {@code weekdays at 08:30 (Europe/Paris)}. */
  public String said() {
    String days = switch (rhythm) {
      case DAILY -> "daily";
      case WEEKDAYS -> "weekdays";
      case WEEKLY -> "weekly on " + DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case MONTHLY -> "monthly on day " + day;
    };
    return days + " at " + at + " (" + zone.getId() + ")";
  }

  /** As it can be typed, such as {@code weekly monday 09:00 Europe/Paris}. */
  public String typed() {
    String days = switch (rhythm) {
      case DAILY -> "daily";
      case WEEKDAYS -> "weekdays";
      case WEEKLY -> "weekly " + DayOfWeek.of(day)
          .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          .toLowerCase(
              Locale.ROOT);
      case MONTHLY -> "monthly " + day;
    };
    return days + " " + at + " " + zone.getId();
  }
}
