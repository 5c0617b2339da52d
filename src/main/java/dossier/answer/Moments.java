package dossier.answer;

import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well a time is of the kind that a question asks for, and how it is shown: a day, a month or a year. */
final class Moments {
  private static final Pattern DAY = Pattern.compile("\\b(?:dates?|(?:what|which) day|exactly)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH = Pattern.compile("\\b(?:what|which) month\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\b(?:what|which) year\\b", Pattern.CASE_INSENSITIVE);
  /** What happens by being told: its day is that of the news. */
  private static final Pattern NEWS = Pattern.compile(
      "\\b(?:announc\\w+|confirm\\w*|report(?:ed|s)?|said|says?|reveal\\w*|disclos\\w+|unveil\\w*|introduc\\w+|present(?:ed)?|agree[ds]?|tell|told)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern AHEAD = Pattern.compile(
      "^(?:when|(?:on |in |by )?(?:what|which) (?:date|day|month|year|quarter)) (?:do|does|is|are|will)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final double COARSE = 0.5;
  private static final double PASSED = 0.4;

  private final long most;
  private final boolean month;
  private final boolean year;
  private final boolean news;
  private final boolean ahead;

  Moments(String question) {
    month = MONTH.matcher(question).find();
    year = YEAR.matcher(question).find();
    boolean day = !month && !year && DAY.matcher(question).find();
    most = day ? 1 : month ? 31 : Long.MAX_VALUE;
    news = NEWS.matcher(question).find();
    ahead = AHEAD.matcher(question).find();
  }

  /** Whether the event asked for is the telling of something. */
  boolean asksNews() {
    return news;
  }

  /** 0 to 1: less for a time that is coarser than asked for, or lies behind where one ahead is asked for. */
  double fit(TimeExpression time, @Nullable LocalDate told) {
    TimeRange range = time.range();
    boolean open = range.from().equals(TimeRange.EARLIEST) || range.to().equals(TimeRange.LATEST);
    double fit = open || range.to().toEpochDay() - range.from().toEpochDay() > most ? COARSE : 1;
    return ahead && told != null && !range.to().isAfter(told.minusDays(31)) ? PASSED * fit : fit;
  }

  /** As {@link Dates#shown}, a full date in the form of all dates, but never finer than asked for. */
  String shown(TimeExpression time, String text) {
    TimeRange range = time.range();
    boolean day = range.equals(TimeRange.day(range.from()));
    if (day && (month || year || time.span().of(text).matches(".*\\d{4}"))) return shown(PartialDate.of(range.from()));
    TimeRange named = time.named();
    return !range.equals(named) && named.equals(TimeRange.day(named.from())) && named.from().getYear() > 1900
        ? shown(PartialDate.of(named.from()))
        : Dates.shown(time, text);
  }

  /** A date, never finer than asked for. */
  String shown(PartialDate date) {
    if (year) return String.valueOf(date.year());
    if (month && date.day() > 0) return new PartialDate(date.year(), date.month(), 0).display();
    return date.display();
  }
}
