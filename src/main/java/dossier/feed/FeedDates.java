package dossier.feed;

import dossier.article.Published;
import dossier.text.PartialDate;
import dossier.text.TextCleaning;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds print them: W3C-DTF, other ISO 8601, RFC 822 and 850, asctime, numbers in other orders, words of other
 * languages. As exact as printed; a month's day that cannot be told from the month is left out.
 */
final class FeedDates {
  private static final int MAX_LENGTH = 120;
  private static final String ZONE = "(?:\\s{0,3}(Z|z|[+-]\\d{1,2}:?\\d{2}|[+-]\\d{1,2}(?![\\d:])"
      + "|\\(?(?:GMT|UTC|UT)?[+-]\\d{1,2}:?\\d{2}|\\(?[A-Za-z]{1,5}(?![A-Za-z.])))?";
  /** A clock's time with what follows: halves of the day and zones. */
  private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d{1,9})?)?"
      + "(?:\\s{0,3}([AaPp])\\.?[Mm]\\b\\.?)?" + ZONE);
  private static final Pattern EAST_ASIAN_HALF = Pattern.compile("(오전|午前|上午)|(오후|午後|下午)");
  private static final Pattern COMPACT = Pattern
      .compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?" + ZONE + ")?");
  private static final Pattern ORDINAL_DAY = Pattern.compile("(\\d{4})-?(\\d{3})(?!\\d)(?:[T ].*)?");
  private static final Pattern WEEK_DAY = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?(?:[T ].*)?");
  private static final Pattern YEAR_FIRST = Pattern
      .compile("(?<!\\d)(\\d{4})(?:\\s?[-/.年년]\\s?(\\d{1,2})(?:\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d))?)?(?!\\d)");
  private static final Pattern YEAR_LAST = Pattern
      .compile("(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

  private FeedDates() {}

  /** The date, or null when the text holds none that exists. */
  static @Nullable Published parse(@Nullable String printed) {
    String text = printed == null ? "" : TextCleaning.line(printed);
    if (text.isEmpty() || text.length() > MAX_LENGTH) return null;
    try {
      return read(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Published read(String text) {
    if (SECONDS.matcher(text).matches()) return at(Instant.ofEpochSecond(Long.parseLong(text)));
    if (MILLISECONDS.matcher(text).matches()) return at(Instant.ofEpochMilli(Long.parseLong(text)));
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) return compact(compact);
    Matcher time = TIME.matcher(text);
    boolean timed = time.find();
    String days = timed ? days(text, time) : text;
    PartialDate date = date(days);
    if (date == null || !timed || date.day() == 0) return date == null ? null : new Published(date, null);
    return moment(date, hour(time, days), number(time.group(2)), number(time.group(3)), time.group(5));
  }

  /** The text without the time; a word behind the time that is a month is no zone. */
  private static String days(String text, Matcher time) {
    boolean month = time.group(5) != null && MonthWords.in(time.group(5)) > 0;
    return text.substring(0, time.start()).replaceFirst("[Tt]$", "") + " "
        + text.substring(month ? time.start(5) : time.end());
  }

  private static Published compact(Matcher found) {
    PartialDate date = new PartialDate(number(found.group(1)), number(found.group(2)), number(found.group(3)));
    if (found.group(4) == null) return new Published(date, null);
    return moment(date, number(found.group(4)), number(found.group(5)), number(found.group(6)), found.group(7));
  }

  private static int hour(Matcher time, String days) {
    int hour = number(time.group(1));
    Matcher half = EAST_ASIAN_HALF.matcher(days);
    boolean asian = half.find();
    if (time.group(4) == null && !asian) return hour;
    boolean afternoon = asian ? half.group(2) != null : time.group(4).equalsIgnoreCase("p");
    return hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
  }

  /** A time that no clock shows leaves the day; 24:00 is the day's end, a second of 60 a leap second. */
  private static Published moment(PartialDate date, int hour, int minute, int second, @Nullable String zone) {
    boolean beyond = hour == 24 && minute + second > 0;
    if (beyond || hour > 24 || minute > 59 || second > 60) return new Published(date, null);
    LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
    return new Published(date, day.atStartOfDay()
        .plusHours(hour)
        .plusMinutes(minute)
        .plusSeconds(second)
        .toInstant(ZoneNames.offset(zone)));
  }

  private static @Nullable Published at(Instant instant) {
    return new Published(PartialDate.of(instant.atZone(ZoneOffset.UTC).toLocalDate()), instant);
  }

  private static @Nullable PartialDate date(String days) {
    String text = days.strip();
    Matcher ordinal = ORDINAL_DAY.matcher(text);
    if (ordinal.matches())
      return PartialDate.of(LocalDate.ofYearDay(number(ordinal.group(1)), number(ordinal.group(2))));
    Matcher week = WEEK_DAY.matcher(text);
    if (week.matches()) return week(week);
    PartialDate named = named(text);
    if (named != null) return named;
    Matcher last = YEAR_LAST.matcher(text);
    if (last.find()) return yearLast(last);
    Matcher first = YEAR_FIRST.matcher(text);
    return first.find() ? yearFirst(first) : null;
  }

  private static PartialDate week(Matcher found) {
    LocalDate day = LocalDate.of(number(found.group(1)), 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(found.group(2)))
        .with(ChronoField.DAY_OF_WEEK, found.group(3) == null ? 1 : number(found.group(3)));
    return found.group(3) == null ? new PartialDate(day.getYear(), day.getMonthValue(), 0) : PartialDate.of(day);
  }

  /** A date with a month's name: a number of more than two digits, else the last one, is the year. */
  private static @Nullable PartialDate named(String text) {
    int month = MonthWords.in(text);
    if (month == 0) return null;
    int year = -1;
    int day = 0;
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      String digits = numbers.group();
      boolean isYear = digits.length() > 2 || day > 0 || number(digits) > 31 || number(digits) == 0;
      if (isYear && year < 0) year = fullYear(digits);
      if (!isYear) day = number(digits);
    }
    return year < 0 ? null : new PartialDate(year, month, day);
  }

  /** RFC 5322, section 4.3: years of two digits are 1950 to 2049, of three digits count from 1900. */
  private static int fullYear(String digits) {
    int year = number(digits);
    if (digits.length() == 3) return 1900 + year;
    return digits.length() > 3 ? year : year + (year < 50 ? 2000 : 1900);
  }

  /** Dots put the day first; slashes do in some countries: a day that may be a month leaves the year. */
  private static PartialDate yearLast(Matcher found) {
    int one = number(found.group(1));
    int two = number(found.group(3));
    int year = fullYear(found.group(4));
    if (found.group(2).equals(".") || one > 12) return new PartialDate(year, two, one);
    if (two > 12 || one == two) return new PartialDate(year, one, two);
    return new PartialDate(year, 0, 0);
  }

  private static PartialDate yearFirst(Matcher found) {
    return new PartialDate(number(found.group(1)), number(found.group(2)), number(found.group(3)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
