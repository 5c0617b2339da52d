package dossier.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds days, months, quarters, halves, years and relative periods in English text. The year that a month leaves out is
 * the latest in which it has begun at the reference day; the year that a day leaves out is the nearest.
 */
public final class TimeExpressions {
  private static final String MONTH = "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
      + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
      "nine",
      "ten");
  private static final String NUMBER = "\\d{1,2}|" + String.join("|", NUMBERS);
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
      "oct",
      "nov", "dec");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  /** A form of naming time: its pattern and how it is read; rows that come first win where two overlap. */
  private record Form(String name, boolean inFigures, Pattern pattern,
      BiFunction<Matcher, LocalDate, @Nullable TimeRange> range) {
    static Form of(String name, String pattern, BiFunction<Matcher, LocalDate, @Nullable TimeRange> range) {
      boolean inFigures = pattern.contains(YEAR) || pattern.contains(DAY);
      return new Form(name, inFigures,
          Pattern.compile("(?<![\\w$€£.,-])(?:" + pattern + ")(?![\\w%]|[.,-]\\d)", Pattern.CASE_INSENSITIVE), range);
    }
  }

  private static final List<Form> FORMS = List.of(
      Form.of("since iso day", "since " + YEAR + "-(\\d\\d)-(\\d\\d)",
          (m, r) -> since(day(number(m, 1), number(m, 2), number(m, 3)), r)),
      Form.of("since month day year", "since " + MONTH + " " + DAY + ",? " + YEAR,
          (m, r) -> since(day(number(m, 3), month(m, 1), number(m, 2)), r)),
      Form.of("since day month year", "since " + DAY + " " + MONTH + ",? " + YEAR,
          (m, r) -> since(day(number(m, 3), month(m, 2), number(m, 1)), r)),
      Form.of("iso day", YEAR + "-(\\d\\d)-(\\d\\d)", (m, r) -> day(number(m, 1), number(m, 2), number(m, 3))),
      Form.of("month day year", MONTH + " " + DAY + ",? " + YEAR,
          (m, r) -> day(number(m, 3), month(m, 1), number(m, 2))),
      Form.of("day month year", DAY + " " + MONTH + ",? " + YEAR,
          (m, r) -> day(number(m, 3), month(m, 2), number(m, 1))),
      Form.of("year span", "(?:between|from) " + YEAR + " (?:and|to) " + YEAR,
          (m, r) -> years(number(m, 1), number(m, 2))),
      Form.of("since month year", "since " + MONTH + " " + YEAR,
          (m, r) -> since(LocalDate.of(number(m, 2), month(m, 1), 1), r)),
      Form.of("month year", MONTH + ",? (?:of )?" + YEAR, (m, r) -> TimeRange.month(number(m, 2), month(m, 1))),
      Form.of("iso month", YEAR + "-(0[1-9]|1[0-2])", (m, r) -> TimeRange.month(number(m, 1), number(m, 2))),
      Form.of("quarter code", "Q([1-4])[ -]?" + YEAR, (m, r) -> TimeRange.quarter(number(m, 2), number(m, 1))),
      Form.of("quarter of", "(first|second|third|fourth)[ -]quarter (?:of )?" + YEAR,
          (m, r) -> TimeRange.quarter(number(m, 2), ordinal(m, 1))),
      Form.of("half of", "(first|second)[ -]half (?:of )?" + YEAR, (m, r) -> half(number(m, 2), ordinal(m, 1))),
      Form.of("since year", "since " + YEAR, (m, r) -> since(LocalDate.of(number(m, 1), 1, 1), r)),
      Form.of("since month", "since " + MONTH, (m, r) -> since(latestMonth(month(m, 1), r).from(), r)),
      Form.of("month day", MONTH + " " + DAY, (m, r) -> nearestDay(month(m, 1), number(m, 2), r)),
      Form.of("day month", DAY + " " + MONTH, (m, r) -> nearestDay(month(m, 2), number(m, 1), r)),
      Form.of("year", YEAR, (m, r) -> TimeRange.year(number(m, 1))),
      Form.of("in month", "(?<=\\b(?:in|last|this|of) )(?!(?<=this )(?-i:may))" + MONTH,
          (m, r) -> latestMonth(month(m, 1), r)),
      Form.of("duration ahead", "(?:in|within) (?:the next )?(" + NUMBER + ") (day|week|month|year)s?",
          (m, r) -> ahead(r, m.group(1), m.group(2))),
      Form.of("yesterday", "yesterday", (m, r) -> TimeRange.day(r.minusDays(1))),
      Form.of("today", "today", (m, r) -> TimeRange.day(r)),
      Form.of("last days", "(?:last|past) (\\d{1,3}) days",
          (m, r) -> new TimeRange(r.minusDays(number(m, 1)), r.plusDays(1))),
      Form.of("last week", "(?:last|past) week", (m, r) -> new TimeRange(r.minusDays(7), r.plusDays(1))),
      Form.of("this week", "this week", (m, r) -> since(r.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), r)),
      Form.of("last month", "last month", (m, r) -> monthOf(r.minusMonths(1))),
      Form.of("this month", "this month", (m, r) -> monthOf(r)),
      Form.of("last quarter", "last quarter", (m, r) -> quarterOf(r.minusMonths(3))),
      Form.of("this quarter", "this quarter", (m, r) -> quarterOf(r)),
      Form.of("last year", "last year", (m, r) -> TimeRange.year(r.getYear() - 1)),
      Form.of("this year", "this year", (m, r) -> TimeRange.year(r.getYear())),
      Form.of("next year", "next year", (m, r) -> TimeRange.year(r.getYear() + 1)),
      Form.of("weekday", "(?:on |last )(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
          (m, r) -> latestWeekday(m.group(1), r)));

  private TimeExpressions() {}

  /**
   * The times that {@code text} names, by position, none overlapping another.
   *
   * @param reference the day that relative times count from
   */
  public static List<TimeExpression> find(String text, LocalDate reference) {
    List<TimeExpression> found = new ArrayList<>();
    boolean figures = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    for (Form form : FORMS) {
      if (form.inFigures() && !figures) continue;
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        TimeRange range = form.range().apply(matcher, reference);
        if (range != null && found.stream().noneMatch(other -> other.span().overlaps(span)))
          found.add(new TimeExpression(span, range));
      }
    }
    found.sort(Comparator.comparing(TimeExpression::span));
    return found;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(Matcher matcher, int group) {
    return MONTHS.indexOf(matcher.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int ordinal(Matcher matcher, int group) {
    return ORDINALS.indexOf(matcher.group(group).toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable TimeRange day(int year, int month, int day) {
    try {
      return new PartialDate(year, month, day).range();
    } catch (IllegalArgumentException noSuchDay) {
      return null;
    }
  }

  /** The day of that name that lies nearest to the reference: a plan names a day to come, a report one just past. */
  private static @Nullable TimeRange nearestDay(int month, int day, LocalDate reference) {
    return IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
        .mapToObj(year -> day(year, month, day))
        .filter(Objects::nonNull)
        .min(Comparator.comparingLong(range -> Math.abs(ChronoUnit.DAYS.between(range.from(), reference))))
        .orElse(null);
  }

  private static TimeRange latestMonth(int month, LocalDate reference) {
    return TimeRange.month(month <= reference.getMonthValue() ? reference.getYear() : reference.getYear() - 1, month);
  }

  private static TimeRange latestWeekday(String name, LocalDate reference) {
    DayOfWeek day = List.of(DayOfWeek.values())
        .stream()
        .filter(each -> each.name().regionMatches(true, 0, name, 0, name.length()))
        .findFirst()
        .orElseThrow();
    return TimeRange.day(reference.with(TemporalAdjusters.previousOrSame(day)));
  }

  private static TimeRange half(int year, int half) {
    LocalDate first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return new TimeRange(first, first.plusMonths(6));
  }

  private static TimeRange ahead(LocalDate reference, String number, String unit) {
    int count = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT)) + 1;
    ChronoUnit units = ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT) + "S");
    return new TimeRange(reference, reference.plus(Math.max(1, count > 0 ? count : Integer.parseInt(number)), units));
  }

  private static @Nullable TimeRange years(int first, int last) {
    return first > last ? null : new TimeRange(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
  }

  private static @Nullable TimeRange since(@Nullable TimeRange first, LocalDate reference) {
    return first == null ? null : since(first.from(), reference);
  }

  private static @Nullable TimeRange since(LocalDate from, LocalDate reference) {
    return from.isAfter(reference) ? null : new TimeRange(from, reference.plusDays(1));
  }

  private static TimeRange monthOf(LocalDate day) {
    return TimeRange.month(day.getYear(), day.getMonthValue());
  }

  private static TimeRange quarterOf(LocalDate day) {
    return TimeRange.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }
}
