package dossier.text;

import static dossier.text.TimeForm.figures;
import static dossier.text.TimeForm.words;

import dossier.text.Time.Calendar;
import dossier.text.TimeForm.Words;
import dossier.text.TimeWords.Starter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms that name a place in the calendar: days, months, years, decades. */
final class CalendarForms {
  private static final String AFTER_PREPOSITION = "(?<=\\b(?:on|from|by|until|to|between|this|next|last|day|due|and) )";

  static final List<TimeForm> FORMS = List.of(
      figures("iso day", "{y4}(?<sep>[-/.])(?:{dm}|{month})\\k<sep>{dm2}",
          (w, r) -> Calendar.day(w.number("y4"), w.has("month") ? w.month() : w.number("dm"), w.number("dm2"))),
      figures("numeric day", "{dm}(?<sep>[-/.]){dm2}\\k<sep>{yy}", CalendarForms::numeric),
      figures("numeric day without a year", AFTER_PREPOSITION
          + "{dm}(?<sep>[-/]){dm2}(?![-/\\d%]| ?(?:percent|pct|million|billion|[a-z]+s\\b|inch|chance|odds|of|vote))",
          (w, r) -> numeric(w.number("dm"), w.number("dm2"), 0)),
      figures("iso month", "{y4}\\s?(?<sep>[-/])\\s?(?<mm>0[1-9]|1[0-2])(?![-/]\\d)", CalendarForms::isoMonth),
      figures("numeric month", "(?<mm>0?[1-9]|1[0-2])[-/]{y4}",
          (w, r) -> Calendar.month(w.number("y4"), w.number("mm"))),
      figures("day month year", "{day}\\.? (?:day )?(?:of )?{month},?(?: of| in)? ?{year}",
          (w, r) -> Calendar.day(w.year(), w.month(), w.day("day"))),
      figures("day month", "{day}\\.?(?: |-)(?:of )?{month}(?: of '?(?<short>\\d\\d))?",
          (w, r) -> Calendar.day(w.has("short") ? TimeWords.year(w.word("short")) : 0, w.month(), w.day("day"))),
      words("spelled day month", Starter.ORDINAL, "{ordinal} (?:day )?(?:of )?{month},?(?: (?:of )?{year})?",
          (w, r) -> Calendar.day(w.year(), w.month(), w.ordinal())),
      words("spelled twenties month", Starter.NUMBER, "{ordinal} (?:day )?(?:of )?{month},?(?: (?:of )?{year})?",
          (w, r) -> Calendar.day(w.year(), w.month(), w.ordinal())),
      words("month day year", Starter.MONTH,
          "{month}[ -/.,]{1,2}(?:the )?{spelledday}(?:\\s?,\\s?(?:of )?| of | |-|/){year}",
          (w, r) -> Calendar.day(w.year(), w.month(), w.day("spelledday"))),
      words("month day", Starter.MONTH, "{month}(?: ?[-/., ] ?| the ){spelledday}", CalendarForms::monthDay),
      words("month cardinal", Starter.MONTH,
          "{month} (?<tens>twenty|thirty)[ -](?<unit>one|two|three|four|five|six|seven|eight|nine),?(?: {year})?",
          (w, r) -> Calendar.day(w.year(), w.month(),
              NumberWords.small(w.word("tens")) + NumberWords.small(w.word("unit")))),
      words("quarter by its last month", Starter.MONTH, "{month}[ -]quarter(?:,? (?:of )?{year})?",
          (w, r) -> w.month() % 3 == 0 ? new Calendar(w.year(), Grain.QUARTER, w.month() / 3, 0) : null),
      words("month year", Starter.MONTH, "{month}(?: ?, ?| of |[ -/]|, of ){year}",
          (w, r) -> Calendar.month(w.year(), w.month())),
      words("month of short year", Starter.MONTH, "{month}(?: of '?| ['’])(?<short>\\d\\d)",
          (w, r) -> Calendar.month(TimeWords.year(w.word("short")), w.month())),
      words("month of a year told", Starter.MONTH, "{month},? (?:of )?(?:the )?{shift} year",
          (w, r) -> Calendar.month(r.getYear() + w.shift(), w.month())),
      words("month", Starter.MONTH, "{month}", (w, r) -> Calendar.month(0, w.month())),
      figures("year month", "{y4} ?,? ?{month}", (w, r) -> Calendar.month(w.number("y4"), w.month())),
      figures("years abbreviated", "{y4}[-–/](?<short>\\d\\d)", CalendarForms::abbreviated),
      figures("decade", "(?<decade>(?:1[5-9]|20)\\d0)['’]? ?s", (w, r) -> decade(w.number("decade"))),
      figures("short decade", "(?<=\\b(?:in|the|early|late|mid) )['’]?(?<decade>[2-9]0)['’]s",
          (w, r) -> decade(1900 + w.number("decade"))),
      words("named decade", Starter.PLAIN, "(?<=\\bthe )(?<decade>seventies|eighties|nineties|noughties)",
          (w, r) -> decade(namedDecade(w.word("decade")))),
      figures("year", "{y4}(?![-/]\\d{1,2}[-/]\\d)", (w, r) -> Calendar.year(w.number("y4"))),
      figures("day of this month",
          "(?<=\\b(?:on|for|by|until|till|since|from|to|day) the ){day}(?= ?(?:[!?]|[.,;](?!\\d)|$))",
          (w, r) -> dayOfMonth(w.day("day"), r)),
      figures("day of a month told", "{day} (?:day )?(?:of|in) (?:the )?{shift} month",
          (w, r) -> dayIn(Grain.MONTH.around(r, w.shift()).from(), w.day("day"))));

  private CalendarForms() {}

  /** Month first as in America, unless only the other order can be. */
  private static @Nullable Time numeric(Words words, LocalDate reference) {
    boolean dots = words.word("sep").equals(".");
    if (dots && words.word("yy").length() < 4) return null;
    return dots
        ? numeric(words.number("dm2"), words.number("dm"), TimeWords.year(words.word("yy")))
        : numeric(words.number("dm"), words.number("dm2"), TimeWords.year(words.word("yy")));
  }

  private static @Nullable Time numeric(int first, int second, int year) {
    if (first <= 12) return Calendar.day(year, first, second);
    return second <= 12 ? Calendar.day(year, second, first) : null;
  }

  /** "2011-12" is two years, "2011-09" a month. */
  private static Time isoMonth(Words words, LocalDate reference) {
    int year = words.number("y4");
    int month = words.number("mm");
    return month == (year + 1) % 100 ? span(year, year + 1) : Calendar.month(year, month);
  }

  private static @Nullable Time abbreviated(Words words, LocalDate reference) {
    int first = words.number("y4");
    int last = first / 100 * 100 + words.number("short");
    return last > first && last < first + 30 ? span(first, last) : null;
  }

  private static Time span(int first, int last) {
    return Time.Days.of(new TimeRange(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1)), Grain.YEAR);
  }

  private static @Nullable Time monthDay(Words words, LocalDate reference) {
    return Calendar.day(0, words.month(), words.day("spelledday"));
  }

  private static Time decade(int year) {
    return Time.Days.of(Grain.DECADE.around(LocalDate.of(year, 1, 1), 0), Grain.DECADE);
  }

  private static int namedDecade(String name) {
    return switch (name.charAt(0)) {
      case 's', 'S' -> 1970;
      case 'e', 'E' -> 1980;
      default -> name.toLowerCase(java.util.Locale.ROOT).startsWith("ni") ? 1990 : 2000;
    };
  }

  /** The day of that number nearest to the reference that exists in this month. */
  static @Nullable Time dayOfMonth(int day, LocalDate reference) {
    return dayIn(reference.withDayOfMonth(1), day);
  }

  private static @Nullable Time dayIn(LocalDate month, int day) {
    return day < 1 || day > month.lengthOfMonth()
        ? null
        : Time.Days.of(TimeRange.day(month.withDayOfMonth(day)), Grain.DAY);
  }
}
