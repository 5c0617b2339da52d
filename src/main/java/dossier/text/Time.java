package dossier.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What words for a time mean, before a missing year is chosen. */
sealed interface Time {
  /** The days meant, seen from {@code reference}; null where there are none, like 30 February. */
  @Nullable
  Days at(LocalDate reference);

  /** The unit that the words name. */
  Grain grain();

  /**
   * Known days.
   *
   * @param range the days that the words may mean
   * @param named the same counted exactly
   */
  record Days(TimeRange range, TimeRange named, Grain grain) implements Time {
    static Days of(TimeRange range, Grain grain) {
      return new Days(range, range, grain);
    }

    /** A day counted from another in units: the unit around it, named by the day itself. */
    static Days counted(LocalDate day, Grain grain) {
      return new Days(grain.around(day, 0), TimeRange.day(day), grain);
    }

    @Override
    public Days at(LocalDate reference) {
      return this;
    }
  }

  /** A weekday by its name: the latest, the reference day included. */
  record Weekday(DayOfWeek day) implements Time {
    @Override
    public Days at(LocalDate reference) {
      return Days.of(TimeRange.day(reference.with(TemporalAdjusters.previousOrSame(day))), Grain.DAY);
    }

    /** The next, the reference day included. */
    Days next(LocalDate reference) {
      return Days.of(TimeRange.day(reference.with(TemporalAdjusters.nextOrSame(day))), Grain.DAY);
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }
  }

  /**
   * A place in the calendar whose year may be missing.
   *
   * @param year 0 where the text leaves it out
   * @param grain DAY, MONTH, QUARTER, HALF or YEAR
   * @param part the month of a day or month, the number of a quarter or half, else 0
   * @param day the day of the month for DAY, else 0
   */
  record Calendar(int year, Grain grain, int part, int day) implements Time {
    static Calendar year(int year) {
      return new Calendar(year, Grain.YEAR, 0, 0);
    }

    static Calendar month(int year, int month) {
      return new Calendar(year, Grain.MONTH, month, 0);
    }

    static Calendar day(int year, int month, int day) {
      return new Calendar(year, Grain.DAY, month, day);
    }

    Calendar in(int other) {
      return new Calendar(other, grain, part, day);
    }

    @Override
    public @Nullable Days at(LocalDate reference) {
      if (year != 0) return exact();
      return grain == Grain.DAY ? nearest(reference) : latest(reference);
    }

    /** The latest that has begun at the reference day. */
    private @Nullable Days latest(LocalDate reference) {
      Days sameYear = in(reference.getYear()).exact();
      return sameYear != null && sameYear.range().from().isAfter(reference)
          ? in(reference.getYear() - 1).exact()
          : sameYear;
    }

    /** The nearest to the reference day: a plan names a day to come, a report one just past. */
    private @Nullable Days nearest(LocalDate reference) {
      @Nullable
      Days best = null;
      for (int near = reference.getYear() - 1; near <= reference.getYear() + 1; near++) {
        Days other = in(near).exact();
        if (other != null && (best == null || distance(other, reference) < distance(best, reference))) best = other;
      }
      return best;
    }

    private static long distance(Days days, LocalDate reference) {
      return Math.abs(days.range().from().toEpochDay() - reference.toEpochDay());
    }

    private @Nullable Days exact() {
      int month = switch (grain) {
        case HALF -> 6 * part - 5;
        case QUARTER -> 3 * part - 2;
        case YEAR -> 1;
        default -> part;
      };
      int first = Math.max(day, 1);
      if (month < 1 || month > 12 || first > 31 || first > LocalDate.of(year, month, 1).lengthOfMonth()) return null;
      return Days.of(grain.around(LocalDate.of(year, month, first), 0), grain);
    }
  }
}
