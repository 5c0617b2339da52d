package dossier.text;

import static dossier.text.TimeForm.figures;
import static dossier.text.TimeForm.words;

import dossier.text.Time.Days;
import dossier.text.TimeForm.Words;
import dossier.text.TimeWords.Starter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms that count from the day of writing: "last week", "two months ago", "next Tuesday". */
final class RelativeForms {
  private static final String AGO = "{count} ?{unit}s?(?<more>(?:,? (?:and )?\\w{1,6} (?:day|week|month|year)s?){0,2})"
      + " (?:ago|earlier(?= ?[.,;]|$))";
  private static final String FROM_NOW = "{count} {unit}s?(?: from (?:now|today)| later(?= ?[.,;?!]|$)| after today)";
  private static final String FROM_OTHER = "{count} {unit}s? (?<way>from|after|before) (?<other>tomorrow|yesterday)";
  private static final String COUNTED_SHIFT = "{count} {shift} {unit}s?";
  /** "expected to last six months" */
  private static final String NO_VERB = "(?<!\\b(?:to|will|would|could|may|might|can|should|must|not) )";
  private static final Pattern PART = Pattern.compile("(\\w{1,40}) (day|week|month|year)s?", Pattern.CASE_INSENSITIVE);

  static final List<TimeForm> FORMS = List.of(
      words("today", Starter.PLAIN, "today", (w, r) -> Days.of(TimeRange.day(r), Grain.DAY)),
      words("yesterday", Starter.PLAIN, "yesterday", (w, r) -> Days.of(TimeRange.day(r.minusDays(1)), Grain.DAY)),
      words("tomorrow", Starter.PLAIN, "tomorrow", (w, r) -> Days.of(TimeRange.day(r.plusDays(1)), Grain.DAY)),
      words("day before yesterday", Starter.PLAIN, "day before yesterday",
          (w, r) -> Days.of(TimeRange.day(r.minusDays(2)), Grain.DAY)),
      words("day after tomorrow", Starter.PLAIN, "day after tomorrow",
          (w, r) -> Days.of(TimeRange.day(r.plusDays(2)), Grain.DAY)),
      words("unit after next", Starter.PLAIN, "{unit} after (?:the )?next",
          (w, r) -> Days.of(w.unit().around(r, 2), w.unit())),
      words("unit told", Starter.SHIFT, "{shift} {unit}(?! of\\b| ?[-–] ?(?:old|long))(?:['’]s)?", RelativeForms::told),
      words("either unit", Starter.SHIFT, "this (?=or next {unit})", (w, r) -> null),
      words("weekend", Starter.SHIFT, "{shift} weekend", (w, r) -> weekend(r, w.shift())),
      words("the weekend", Starter.PLAIN, "weekend(?=[.,;!?]|$)", (w, r) -> weekend(r, 0)),
      words("units ahead or back", Starter.SHIFT, NO_VERB + "{shift} {count} ?{unit}s?", RelativeForms::counted),
      words("units ahead or back, half year", Starter.SHIFT, "{shift} (?:half[ -]year|half)",
          (w, r) -> Days.of(Grain.HALF.around(r, w.shift()), Grain.HALF)),
      words("count of units told", Starter.NUMBER, COUNTED_SHIFT, RelativeForms::counted),
      figures("figure of units told", COUNTED_SHIFT, RelativeForms::counted),
      words("ago", Starter.NUMBER, "(?:an? )?" + AGO, RelativeForms::ago),
      figures("ago in figures", AGO, RelativeForms::ago),
      words("from now", Starter.NUMBER, FROM_NOW, (w, r) -> ahead(w, r, 1)),
      figures("from now in figures", FROM_NOW, (w, r) -> ahead(w, r, 1)),
      words("from another day", Starter.NUMBER, FROM_OTHER, RelativeForms::fromOther),
      figures("from another day in figures", FROM_OTHER, RelativeForms::fromOther),
      words("in some units", Starter.OPENING, "in (?:about |around |roughly |less than |under )?(?:a )?{count} {unit}s?"
          + "(?! (?:ago|of (?:each|the))|['’])", RelativeForms::inUnits),
      words("in the next units", Starter.OPENING,
          "(?:with)?in (?:the )?(?<way>next|coming|upcoming) {count} {unit}s?", RelativeForms::within),
      words("within units", Starter.OPENING, "within (?:the )?(?:a )?{count} {unit}s?(?<more>(?:,? (?:and )?\\w{1,6} "
          + "(?:day|week|month|year)s?){0,2})(?: from (?:now|today))?", RelativeForms::within),
      words("within the next with parts", Starter.OPENING, "within (?:the )?(?:next|coming|upcoming) {count} {unit}s?"
          + "(?<more>(?:,? (?:and )?\\w{1,6} (?:day|week|month|year)s?){1,2})", RelativeForms::within),
      words("month told", Starter.SHIFT, "{shift} {month}(?! ?\\d)", RelativeForms::month),
      words("year to date", Starter.PLAIN, "year[ -]to[ -]date",
          (w, r) -> new Days(new TimeRange(Grain.YEAR.start(r), r.plusDays(1)),
              r.getDayOfYear() == 1 ? TimeRange.day(r) : new TimeRange(Grain.YEAR.start(r), r), Grain.DAY)),
      words("rest of a unit", Starter.PLAIN, "rest (?:of )?(?:the |this )?(?:current )?{unit}", RelativeForms::rest),
      words("unit of now", Starter.PLAIN, "(?<=\\b(?:earlier|later) in the ){unit}",
          (w, r) -> Days.of(w.unit().around(r, 0), w.unit())),
      words("day of a week told", Starter.SHIFT, "{shift} week(?: on| -|,)? {weekday}", RelativeForms::weekdayOfWeek),
      words("Monday of a week told", Starter.SHIFT, "{shift} week(?: on| -|,)? (?<mon>Mon)",
          (w, r) -> day(Grain.WEEK.start(r).plusWeeks(w.shift()))),
      words("weekday of a week told", Starter.WEEKDAY, "{weekday},? (?:of )?(?:the )?{shift} week",
          RelativeForms::weekdayOfWeek),
      words("weekday told", Starter.SHIFT, "{shift} {weekday}", RelativeForms::weekdayOfWeek),
      words("weekday with its number", Starter.WEEKDAY, "{weekday},? the {spelledday}", RelativeForms::numbered),
      words("weekday", Starter.WEEKDAY,
          "(?<!\\b(?:Black|Cyber|Good|Ash|Ruby|Bloody) )(?<full>(?:Mon|Tues|Wednes|Thurs|Fri"
              + "|Satur|Sun)day|Tues?|Wed|Thurs?|Fri)(?! (?:[Nn]ight|Times|Telegraph|Mirror|Herald|Journal)\\b)",
          (w, r) -> new Time.Weekday(TimeWords.weekday(w.word("full")))));

  private RelativeForms() {}

  private static Days day(LocalDate day) {
    return Days.of(TimeRange.day(day), Grain.DAY);
  }

  /** A calendar unit; "the past year" may be any day of the twelve months before. */
  private static Days told(Words words, LocalDate reference) {
    TimeRange unit = words.unit().around(reference, words.shift());
    boolean rolling = words.word("shift").equalsIgnoreCase("past");
    LocalDate back = words.unit().plus(reference, -1);
    return new Days(rolling ? new TimeRange(back, reference.plusDays(1)) : unit, unit, words.unit());
  }

  private static Days weekend(LocalDate reference, int shift) {
    LocalDate saturday = Grain.WEEK.start(reference).plusWeeks(shift).plusDays(5);
    return Days.of(new TimeRange(saturday, saturday.plusDays(2)), Grain.DAY);
  }

  /** "past three weeks" ends with the reference day, "next three weeks" begins after it. */
  private static @Nullable Days counted(Words words, LocalDate reference) {
    Grain unit = words.unit();
    int count = words.count();
    if (words.shift() == 0 || count == 0) return null;
    if (unit == Grain.DECADE) return decades(reference, words.shift() * count);
    if (words.shift() < 0) {
      LocalDate from = back(reference, words, count);
      return new Days(new TimeRange(from, reference.plusDays(1)), new TimeRange(from, reference), Grain.DAY);
    }
    LocalDate first = reference.plusDays(1);
    return new Days(new TimeRange(reference, unit.plus(reference, count)),
        new TimeRange(first, unit.plus(first, count)), Grain.DAY);
  }

  private static LocalDate back(LocalDate reference, Words words, int count) {
    return business(words) ? businessDays(reference, -count) : words.unit().plus(reference, -count);
  }

  private static Days decades(LocalDate reference, int count) {
    LocalDate now = Grain.DECADE.start(reference);
    LocalDate other = Grain.DECADE.plus(now, count);
    return count < 0
        ? new Days(new TimeRange(reference.plusYears(10L * count), reference.plusDays(1)), new TimeRange(other, now),
            Grain.DECADE)
        : new Days(new TimeRange(reference, reference.plusYears(10L * count)),
            new TimeRange(now.plusYears(10), other.plusYears(10)), Grain.DECADE);
  }

  private static @Nullable Days ago(Words words, LocalDate reference) {
    return ahead(words, reference, -1);
  }

  private static @Nullable Days ahead(Words words, LocalDate reference, int sign) {
    Grain finest = words.unit();
    LocalDate day = business(words)
        ? businessDays(reference, sign * words.count())
        : finest.plus(reference, (long) sign * words.count());
    if (!words.has("more")) return Days.counted(day, finest);
    for (Matcher part : parts(words)) {
      Grain unit = TimeWords.unit(part.group(2));
      day = unit.plus(day, (long) sign * TimeWords.count(part.group(1)));
      if (unit.compareTo(finest) < 0) finest = unit;
    }
    return Days.counted(day, finest);
  }

  private static List<Matcher> parts(Words words) {
    List<Matcher> parts = new ArrayList<>();
    String more = words.word("more");
    for (Matcher part = PART.matcher(more); part.find(); part = PART.matcher(more).region(part.end(), more.length()))
      parts.add(part);
    return parts;
  }

  private static @Nullable Days fromOther(Words words, LocalDate reference) {
    LocalDate other = reference.plusDays(words.word("other").equalsIgnoreCase("tomorrow") ? 1 : -1);
    int sign = words.word("way").equalsIgnoreCase("before") ? -1 : 1;
    return Days.counted(words.unit().plus(other, (long) sign * words.count()), words.unit());
  }

  /** "in three years" may come at any time until then; counted exactly it is the last day. */
  private static @Nullable Days inUnits(Words words, LocalDate reference) {
    int count = words.count();
    boolean rate = count == 1 && words.unit() != Grain.WEEK;
    if (count == 0 || rate) return null;
    LocalDate end = business(words) ? businessDays(reference, count) : words.unit().plus(reference, count);
    return new Days(new TimeRange(reference, end), TimeRange.day(end), words.unit());
  }

  private static @Nullable Days within(Words words, LocalDate reference) {
    Days end = ahead(words, reference, 1);
    if (end == null || !end.named().from().isAfter(reference)) return null;
    TimeRange range = new TimeRange(reference, end.named().from());
    if (!words.has("way")) return Days.of(range, Grain.DAY);
    boolean in = words.all().regionMatches(true, 0, "in", 0, 2);
    return in
        ? new Days(range, new TimeRange(range.from().plusDays(1), range.to().plusDays(1)), Grain.DAY)
        : Days.of(range, Grain.DAY);
  }

  private static @Nullable Days month(Words words, LocalDate reference) {
    int month = words.month();
    if (words.word("month").equals("may") && words.shift() == 0) return null;
    int year = reference.getYear();
    if (words.shift() < 0 && month > reference.getMonthValue()) year--;
    if (words.shift() < 0 && month == reference.getMonthValue()) year--;
    if (words.shift() > 0 && month <= reference.getMonthValue()) year++;
    return Days.of(TimeRange.month(year, month), Grain.MONTH);
  }

  private static Days rest(Words words, LocalDate reference) {
    TimeRange unit = words.unit().around(reference, 0);
    TimeRange rest = new TimeRange(reference, unit.to());
    LocalDate last = unit.to().minusDays(1);
    return new Days(rest, last.isAfter(reference) ? new TimeRange(reference, last) : rest, words.unit());
  }

  private static Days weekdayOfWeek(Words words, LocalDate reference) {
    DayOfWeek day = words.weekday();
    return day(Grain.WEEK.start(reference).plusWeeks(words.shift()).with(TemporalAdjusters.nextOrSame(day)));
  }

  /** "Friday the fourth" where that day is one; not "on Thursday, the first company to do so". */
  private static @Nullable Time numbered(Words words, LocalDate reference) {
    int day = words.day("spelledday");
    boolean is = day > 0 && day <= reference.lengthOfMonth()
        && reference.withDayOfMonth(day).getDayOfWeek() == words.weekday();
    return is ? CalendarForms.dayOfMonth(day, reference) : null;
  }

  private static boolean business(Words words) {
    return words.word("unit").indexOf(' ') > 0 && !words.word("unit").startsWith("cal");
  }

  private static LocalDate businessDays(LocalDate from, int count) {
    LocalDate day = from;
    for (int left = Math.abs(count); left > 0;) {
      day = day.plusDays(Integer.signum(count));
      if (day.getDayOfWeek().getValue() < 6) left--;
    }
    return day;
  }
}
