package dossier.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as exact as a text gave it: a year, a month or a day. Impossible dates are refused with an
 * {@link IllegalArgumentException} that says what came.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month or year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{1,9})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  public PartialDate {
    if (year < 1000 || year > 9999) throw new IllegalArgumentException("year " + year + " is not in 1000 to 9999");
    if (month < 0 || month > 12) throw new IllegalArgumentException("month " + month + " is not in 1 to 12");
    if (day != 0) checkDay(year, month, day);
  }

  private static void checkDay(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day, e);
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code 2018}, {@code 2018-07} or {@code 2018-07-01}.
   *
   * @throws IllegalArgumentException when the text has another form or names an impossible date
   */
  public static PartialDate parse(String iso) {
    Matcher parts = ISO.matcher(iso.strip());
    if (!parts.matches())
      throw new IllegalArgumentException("expected 2018, 2018-07 or 2018-07-01, got \"" + iso + "\"");
    return new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  @SuppressWarnings("NullAway") // an absent regex group is null by contract
  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The days it may mean: one day, one month or one year. */
  public TimeRange range() {
    if (day != 0) return TimeRange.day(LocalDate.of(year, month, day));
    return month != 0 ? TimeRange.month(year, month) : TimeRange.year(year);
  }

  /** As people read it: {@code 2018}, {@code July 2018} or {@code 1 July 2018}. */
  public String display() {
    if (month == 0) return String.valueOf(year);
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    return day == 0 ? name : day + " " + name;
  }

  /** ISO form with as many parts as are known. */
  @Override
  public String toString() {
    if (month == 0) return String.format(Locale.ROOT, "%04d", year);
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  /** Orders by the first day each may mean, the less exact first. */
  @Override
  public int compareTo(PartialDate other) {
    if (year != other.year) return Integer.compare(year, other.year);
    return month != other.month ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
  }
}
