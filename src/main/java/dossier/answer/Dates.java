package dossier.answer;

import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeRange;
import java.util.regex.Pattern;

/** How dates found in sentences are shown. */
final class Dates {
  /** Words that say enough by themselves: a year, or a time ahead such as "in three years". */
  private static final Pattern OWN_WORDS = Pattern
      .compile("(?:19|20)\\d\\d|^(?:in|within) .*(?:day|week|month|year)s?$");

  private Dates() {}

  /** The text's own words where they name the year, a time ahead or an open range, else the date they mean with its year. */
  static String shown(TimeExpression time, String text) {
    String words = time.span().of(text);
    boolean open = time.range().from().equals(TimeRange.EARLIEST) || time.range().to().equals(TimeRange.LATEST);
    return open || OWN_WORDS.matcher(words).find() ? words : display(time.range());
  }

  private static String display(TimeRange range) {
    PartialDate day = PartialDate.of(range.from());
    if (range.equals(TimeRange.day(range.from()))) return day.display();
    if (range.equals(TimeRange.month(day.year(), day.month())))
      return new PartialDate(day.year(), day.month(), 0).display();
    if (range.equals(TimeRange.year(day.year()))) return String.valueOf(day.year());
    return day.display() + " to " + PartialDate.of(range.to().minusDays(1)).display();
  }
}
