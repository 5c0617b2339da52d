package dossier.answer;

import dossier.article.Published;
import dossier.question.Question;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a text tells of the period that a question asks for. */
final class AskedPeriod {
  /** Stands in where the text has no date of publication. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
  /** Days after its end within which a period is reported on; the next quarter's results come later. */
  private static final int REPORTED_WITHIN = 110;

  /** Days of the shortest span on which companies report. */
  private static final int SHORTEST = 80;
  private static final int QUARTER = 92;
  private static final int MONTH = 28;
  private static final Pattern REPORTING = Pattern.compile(
      "\\b(?:quarters?|second-quart\\w+|half|fiscal|annual|full[- ]year|[qh][1-4])\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED_QUARTER = Pattern.compile("\\bquarter\\b|\\bq[1-4]\\b", Pattern.CASE_INSENSITIVE);

  private final @Nullable TimeRange period;

  /** @param period as the question names it, or null where it names none */
  AskedPeriod(@Nullable TimeRange period) {
    this.period = period;
  }

  /** 1 where a text tells of the period, -1 where only of others or where it was told too early or too late for it, else 0. */
  double told(String text, @Nullable Published published) {
    if (period == null) return 0;
    LocalDate reference = published == null ? UNDATED : published.date().range().from();
    boolean other = published != null && isRemote(published.date().range(), period);
    for (TimeExpression time : TimeExpressions.find(text, reference)) {
      boolean dated = published != null || TimeRange.year(2000).equals(time.range());
      if (dated && time.range().overlaps(period) && !tooWide(time.range(), period)) return 1;
      other |= dated && days(time.range()) > 6;
    }
    return other ? -1 : 0;
  }

  /** 1 where an article appeared when the period asked for was news: within it, or soon after a quarter, half or year whose result is asked for; else 0. */
  double appeared(String question, @Nullable Published published) {
    if (period == null || published == null) return 0;
    TimeRange day = published.date().range();
    if (!isReported(question)) return period.overlaps(day) ? 1 : 0;
    return day.from().isBefore(period.to()) || day.from().isAfter(period.to().plusDays(REPORTED_WITHIN)) ? 0 : 1;
  }

  /** Whether a time is no closer than the period that the question names itself: "2007" says nothing to "when in 2007". */
  boolean isWithin(TimeRange told) {
    return period != null && !told.from().isAfter(period.from()) && !told.to().isBefore(period.to());
  }

  /** Whether {@code question} asks for what companies report of a quarter, half or year. */
  static boolean isReporting(Question question) {
    return new AskedPeriod(question.period()).isReported(question.text());
  }

  /** Whether {@code question} names a month or more: a day of the week alone may be any. */
  static boolean isLong(Question question) {
    return question.period() != null && days(question.period()) >= MONTH;
  }

  /** Whether {@code question} names a time of more than a quarter: what happened in it is told long after it began. */
  static boolean isYear(Question question) {
    return question.period() != null && days(question.period()) > QUARTER;
  }

  /** Whether {@code question} asks about a quarter by that word, of which companies tell when it is over. */
  static boolean isQuarter(Question question) {
    return question.period() != null && NAMED_QUARTER.matcher(question.text()).find();
  }

  private boolean isReported(String question) {
    return period != null && days(period) >= SHORTEST && REPORTING.matcher(question).find();
  }

  /** Whether a result of a quarter, half or year is asked for and {@code text} was told before that was over, without naming it. */
  boolean isEarly(String question, String text, @Nullable Published published) {
    if (period == null || published == null || !isReported(question)) return false;
    return published.date().range().from().isBefore(period.to()) && told(text, published) < 1;
  }

  /** Whether what is told without a time can hardly be of the period: told before it, or when the next one has long been reported. */
  private static boolean isRemote(TimeRange published, TimeRange period) {
    return !published.to().isAfter(period.from()) || published.from().isAfter(period.to().plusDays(REPORTED_WITHIN));
  }

  /** A year tells nothing of one of its quarters. */
  private static boolean tooWide(TimeRange told, TimeRange asked) {
    return days(told) > 2 * days(asked) && days(asked) > 27;
  }

  private static long days(TimeRange range) {
    return range.to().toEpochDay() - range.from().toEpochDay();
  }
}
