package dossier.text;

import java.time.LocalDate;

/**
 * A half-open range of days {@code [from, to)}. An empty or crossed range is refused with an
 * {@link IllegalArgumentException}.
 *
 * @param from first day
 * @param to the day after the last
 */
public record TimeRange(LocalDate from, LocalDate to) {
  /** Where a range begins that the text leaves open to the past; no news article is older. */
  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  /** Where a range ends that the text leaves open to the future. */
  public static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  public TimeRange {
    if (!from.isBefore(to)) throw new IllegalArgumentException("days [" + from + ", " + to + ")");
  }

  /** One day. */
  public static TimeRange day(LocalDate day) {
    return new TimeRange(day, day.plusDays(1));
  }

  /** One calendar month, 1 to 12. */
  public static TimeRange month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new TimeRange(first, first.plusMonths(1));
  }

  /** One calendar quarter, 1 to 4. */
  public static TimeRange quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return new TimeRange(first, first.plusMonths(3));
  }

  /** One calendar year. */
  public static TimeRange year(int year) {
    return new TimeRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** Whether the two share a day. */
  public boolean overlaps(TimeRange other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Whether {@code day} lies inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }
}
