package dossier.answer;

import dossier.article.Published;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a text tells of the period that a question asks for. */
final class AskedPeriod {
  /** Stands in where the text has no date of publication. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
  /** Days after its end within which a period is reported on; the next quarter's results come later. */
  private static final int REPORTED_WITHIN = 110;

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
