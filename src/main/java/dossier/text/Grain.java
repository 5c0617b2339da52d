package dossier.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar in which texts count time. Weeks begin on Monday. */
enum Grain {
  DAY, WEEK, MONTH, QUARTER, HALF, YEAR, DECADE;

  /** The first day of the unit in which {@code day} lies. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
    };
  }

  /** {@code day} moved by {@code count} units, back when negative. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
    };
  }

  /** The unit in which {@code day} lies, moved by {@code count} units. */
  TimeRange around(LocalDate day, long count) {
    LocalDate start = plus(start(day), count);
    return new TimeRange(start, plus(start, 1));
  }
}
