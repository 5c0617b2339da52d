package dossier.text;

import static dossier.text.TimeForm.figures;
import static dossier.text.TimeForm.words;

import dossier.text.Time.Calendar;
import dossier.text.Time.Days;
import dossier.text.TimeForm.Words;
import dossier.text.TimeWords.Starter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Forms that name parts of years and months: quarters, halves, fiscal years, seasons, weeks by number. */
final class PeriodForms {
  /** A year, by number or as seen from now; a fiscal year is read as its own calendar year. */
  private static final String OF_YEAR = "(?:,? (?:of |in |for )?(?:the )?(?:(?:fiscal|financial|calendar)(?: year)? |FY ?)?"
      + "(?:{year}|['’](?<short>\\d\\d)|{shift} (?:fiscal |financial )?year)(?:['’]s)?)";
  private static final String OF_MONTH = " (?:of|in) (?:the )?(?:{month}(?:,? (?:of )?{year})?|{shift} month|{y4})";
  private static final String DIVISION = "(?:fiscal |financial )?(?<division>quarter|half)";
  private static final String OF_NOTHING = "(?! (?:of|in) (?:the|this|last|next|its|their|a)\\b(?! (?:year|fiscal)))";

  static final List<TimeForm> FORMS = List.of(
      words("quarter of a year", Starter.ORDINAL, "{ordinal}[ -]" + DIVISION + OF_YEAR, PeriodForms::division),
      words("fiscal quarter of a year", Starter.CODE, "fiscal {ordinal}[ -]?(?<division>quarter|half)" + OF_YEAR,
          PeriodForms::division),
      words("quarter", Starter.ORDINAL, "{ordinal}[ -](?:fiscal[ -])?(?<division>quarter)(?!s)" + OF_NOTHING,
          PeriodForms::division),
      words("half", Starter.ORDINAL,
          "(?<=\\b(?:in|for|over|during|of|by) the |['’]s )(?:{ordinal}) (?<division>half)(?! of)",
          PeriodForms::division),
      words("half of the year", Starter.ORDINAL, "{ordinal}[ -](?<division>half|quarter) of the (?:fiscal )?year",
          PeriodForms::division),
      words("fiscal quarter", Starter.CODE, "fiscal {ordinal}[ -](?<division>quarter)", PeriodForms::division),
      words("year's quarter", Starter.SHIFT,
          "{shift} year['’]s (?:fiscal )?{ordinal}[ -](?<division>quarter|half)", PeriodForms::division),
      figures("year and quarter", "{year},? (?:the )?(?:fiscal )?{ordinal}[ -](?<division>quarter|half)",
          PeriodForms::division),
      words("last quarter of a year", Starter.SHIFT, "(?:last|final) (?<division>quarter|half|three months) of "
          + "(?:{year}|{shift} year)", (w, r) -> lastDivision(w, yearOf(w, r))),
      words("quarter code", Starter.CODE,
          "(?<kind>[QH])(?<part>[1-4])(?:(?: of|,)? ?-?{shift} year|(?: ?of ?|[ ,-]{0,2})"
              + "(?:fiscal |FY ?)?(?:{year}|['’]?(?<short>\\d\\d)))",
          PeriodForms::code),
      words("quarter code without a year", Starter.CODE, "(?<kind>[QH])(?<part>[1-4])", PeriodForms::code),
      figures("quarter code turned", "(?<part>[1-4])(?<kind>[QH]) ?(?:{year}|['’]?(?<short>\\d\\d))?",
          PeriodForms::code),
      figures("year and quarter code", "{year}[ -](?<kind>[QH])(?<part>[1-4])", PeriodForms::code),
      words("fiscal year", Starter.CODE,
          "(?:fiscal(?:[ -]year)? |FY ?|CY ?|calendar (?:year )?)(?:{year}|['’]?(?<short>\\d\\d))",
          (w, r) -> Calendar.year(yearOf(w, r))),
      words("fiscal year told", Starter.SHIFT, "{shift} (?:fiscal|financial|calendar) (?<division>year|quarter)",
          (w, r) -> Days.of(grain(w).around(r, w.shift()), grain(w))),
      words("first months", Starter.ORDINAL,
          "first {count} months(?: of)?(?: the)?(?: (?:{year}|{shift} (?:fiscal )?year|year))",
          (w, r) -> firstMonths(yearOf(w, r), w.count())),
      words("season of a year", Starter.SEASON, "{season},? (?:of )?(?:{year}|{shift} year)",
          (w, r) -> season(w, yearOf(w, r))),
      words("season told", Starter.SHIFT, "{shift} {season}(?! (?:in|from|to|by|on)\\b)", PeriodForms::toldSeason),
      words("season", Starter.SEASON,
          "(?<=\\b(?:in|during|by|until|since) (?:the )?)(?<season>spring|summer|autumn|winter)"
              + "(?! [\\w-])",
          PeriodForms::toldSeason),
      words("holiday season", Starter.SHIFT, "{shift} (?:holiday season|christmas(?: season)?)",
          (w, r) -> holidays(r.getYear() + w.shift())),
      words("week of a month", Starter.ORDINAL, "{ordinal} week" + OF_MONTH,
          (w, r) -> weekOf(monthOrYear(w, r), w.ordinal())),
      words("week of a year told", Starter.ORDINAL, "{ordinal} week (?:of )?{shift} year",
          (w, r) -> weekOf(Grain.YEAR.around(r, w.shift()), w.ordinal())),
      words("last week of a month", Starter.SHIFT, "last week" + OF_MONTH, (w, r) -> lastWeekOf(monthOrYear(w, r))),
      words("week of a day", Starter.PLAIN, "week (?:of|(?:starting|beginning|commencing)(?: on)?)"
          + " ?(?:the )?{month}[ .]{1,2}{spelledday}(?:,? {year})?", PeriodForms::weekOfDay),
      words("week by number", Starter.PLAIN, "week (?<number>[1-9]|[1-4]\\d|5[0-3])(?: of {year})?",
          PeriodForms::numberedWeek),
      words("weekday of a month", Starter.ORDINAL, "{ordinal} {weekday} (?:of|in) (?:the )?(?:{month}(?:,? {year})?"
          + "|{shift} month)", PeriodForms::weekdayOf));

  private PeriodForms() {}

  private static int yearOf(Words words, LocalDate reference) {
    if (words.has("year")) return words.year();
    if (words.has("short")) return TimeWords.year(words.word("short"));
    if (words.has("y4")) return words.number("y4");
    return words.has("shift") ? reference.getYear() + words.shift() : 0;
  }

  private static @Nullable Time division(Words words, LocalDate reference) {
    boolean half = words.word("division").equalsIgnoreCase("half");
    int part = words.ordinal();
    if (part < 1 || part > (half ? 2 : 4)) return null;
    boolean untold = words.all().toLowerCase(Locale.ROOT).endsWith("of the year");
    int year = untold ? reference.getYear() : hasYear(words) ? yearOf(words, reference) : 0;
    return new Calendar(year, half ? Grain.HALF : Grain.QUARTER, part, 0);
  }

  private static boolean hasYear(Words words) {
    return words.has("year") || words.has("short") || words.has("shift");
  }

  private static @Nullable Time lastDivision(Words words, int year) {
    boolean half = words.word("division").equalsIgnoreCase("half");
    return year == 0 ? null : new Calendar(year, half ? Grain.HALF : Grain.QUARTER, half ? 2 : 4, 0);
  }

  private static @Nullable Time code(Words words, LocalDate reference) {
    boolean half = words.word("kind").equalsIgnoreCase("h");
    int part = words.number("part");
    int year = hasYear(words) ? yearOf(words, reference) : 0;
    return half && part > 2 ? null : new Calendar(year, half ? Grain.HALF : Grain.QUARTER, part, 0);
  }

  private static Grain grain(Words words) {
    return words.word("division").equalsIgnoreCase("quarter") ? Grain.QUARTER : Grain.YEAR;
  }

  private static @Nullable Time firstMonths(int year, int months) {
    if (year == 0 || months > 11) return null;
    LocalDate first = LocalDate.of(year, 1, 1);
    return Days.of(new TimeRange(first, first.plusMonths(months)), Grain.YEAR);
  }

  /** Northern seasons of three months; a winter begins in December of its year. */
  private static Days season(Words words, int year) {
    int month = switch (words.word("season").toLowerCase(Locale.ROOT)) {
      case "spring" -> 3;
      case "summer" -> 6;
      case "autumn", "fall" -> 9;
      default -> 12;
    };
    LocalDate first = LocalDate.of(year, month, 1);
    return Days.of(new TimeRange(first, first.plusMonths(3)), Grain.MONTH);
  }

  /** "last summer" is the latest that is over, "next summer" the first to come, "in summer" that of this year. */
  private static Days toldSeason(Words words, LocalDate reference) {
    Days near = season(words, reference.getYear());
    int shift = words.has("shift") ? words.shift() : 0;
    if (shift < 0 && !near.range().to().isAfter(reference)) return near;
    if (shift > 0 && near.range().from().isAfter(reference)) return near;
    return season(words, reference.getYear() + shift);
  }

  private static Days holidays(int year) {
    return Days.of(new TimeRange(LocalDate.of(year, 11, 15), LocalDate.of(year + 1, 1, 1)), Grain.MONTH);
  }

  private static @Nullable TimeRange monthOrYear(Words words, LocalDate reference) {
    if (words.has("month")) return range(Calendar.month(words.year(), words.month()), reference);
    return words.has("y4") ? TimeRange.year(words.number("y4")) : Grain.MONTH.around(reference, words.shift());
  }

  private static @Nullable TimeRange range(Time time, LocalDate reference) {
    Days days = time.at(reference);
    return days == null ? null : days.range();
  }

  /** The week that holds the first Thursday is the first, as in ISO 8601. */
  private static @Nullable Time weekOf(@Nullable TimeRange period, int number) {
    if (period == null || number < 1 || number > 53) return null;
    LocalDate thursday = period.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(number - 1L);
    return period.contains(thursday) ? Days.of(Grain.WEEK.around(thursday, 0), Grain.WEEK) : null;
  }

  private static @Nullable Time lastWeekOf(@Nullable TimeRange period) {
    if (period == null) return null;
    LocalDate thursday = period.to().minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
    return Days.of(Grain.WEEK.around(thursday, 0), Grain.WEEK);
  }

  private static @Nullable Time weekOfDay(Words words, LocalDate reference) {
    TimeRange day = range(Calendar.day(words.year(), words.month(), words.day("spelledday")), reference);
    return day == null ? null : Days.of(Grain.WEEK.around(day.from(), 0), Grain.WEEK);
  }

  private static @Nullable Time numberedWeek(Words words, LocalDate reference) {
    int year = words.has("year") ? words.year() : reference.getYear();
    return weekOf(TimeRange.year(year), words.number("number"));
  }

  private static @Nullable Time weekdayOf(Words words, LocalDate reference) {
    TimeRange month = words.has("month")
        ? range(Calendar.month(words.year(), words.month()), reference)
        : Grain.MONTH.around(reference, words.shift());
    if (month == null || words.ordinal() > 5) return null;
    LocalDate day = month.from().with(TemporalAdjusters.dayOfWeekInMonth(words.ordinal(), words.weekday()));
    return month.contains(day) ? Days.of(TimeRange.day(day), Grain.DAY) : null;
  }
}
