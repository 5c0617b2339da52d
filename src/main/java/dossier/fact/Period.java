package dossier.fact;

import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period that a figure is of. A fiscal year carries the number of the year it ends in; its days are those of the
 * calendar year of that number, as the text does not tell them.
 *
 * @param number 1 to 4 for a quarter, 1 or 2 for a half, 1 to 12 for a month, else 0
 */
public record Period(Kind kind, int year, int number) {
  /** How long it is. A fiscal year is never the same as a calendar year. */
  public enum Kind {
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    FISCAL_YEAR
  }

  private static final Pattern FORM = Pattern.compile("(?:(FY) )?(?:([QH])([1-4]) )?(\\d{4})(?:-(\\d{2}))?");

  public Period {
    int most = switch (kind) {
      case MONTH -> 12;
      case QUARTER -> 4;
      case HALF -> 2;
      case YEAR, FISCAL_YEAR -> 0;
    };
    if (number > most || number < Math.min(1, most))
      throw new IllegalArgumentException(kind + " " + number + " is not in 1 to " + most);
    if (year < 1000 || year > 9999) throw new IllegalArgumentException("year " + year + " is not in 1000 to 9999");
  }

  /**
   * Reads {@code 2011}, {@code 2009-06}, {@code Q3 2010}, {@code H1 2010} or {@code FY 2013}.
   *
   * @throws IllegalArgumentException when the text has another form; the message says what came
   */
  public static Period parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches())
      throw new IllegalArgumentException("expected 2011, 2009-06, Q3 2010, H1 2010 or FY 2013, got \"" + text + "\"");
    int year = Integer.parseInt(parts.group(4));
    if (parts.group(1) != null) return new Period(Kind.FISCAL_YEAR, year, 0);
    if (parts.group(5) != null) return new Period(Kind.MONTH, year, Integer.parseInt(parts.group(5)));
    if (parts.group(2) == null) return new Period(Kind.YEAR, year, 0);
    return new Period(parts.group(2).equals("Q") ? Kind.QUARTER : Kind.HALF, year, Integer.parseInt(parts.group(3)));
  }

  /** The days of the calendar period. */
  public TimeRange range() {
    return switch (kind) {
      case MONTH -> TimeRange.month(year, number);
      case QUARTER -> months(3);
      case HALF -> months(6);
      case YEAR, FISCAL_YEAR -> TimeRange.year(year);
    };
  }

  private TimeRange months(int length) {
    LocalDate from = LocalDate.of(year, (number - 1) * length + 1, 1);
    return new TimeRange(from, from.plusMonths(length));
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return switch (kind) {
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, number);
      case QUARTER -> "Q" + number + " " + year;
      case HALF -> "H" + number + " " + year;
      case YEAR -> String.valueOf(year);
      case FISCAL_YEAR -> "FY " + year;
    };
  }
}
