package dossier.answer;

import dossier.question.Question;
import dossier.text.Span;
import java.util.regex.Pattern;

/** Whether a figure is one that others expected, where that is asked for: "what had analysts been expecting?" is not answered by the company's own outlook. */
final class FigureExpected {
  private static final String OTHERS = "(?:analysts?|economists?|wall street|the street|the market|consensus)";
  private static final String EXPECT = "(?:expect\\w*|forecast\\w*|predict\\w*|estimat\\w*|project\\w*|look\\w*|been at|been|think|thought|see|saw|average)";
  private static final Pattern ASKS = Pattern.compile(
      "\\bwhat (?:(?:had|did|have|were|was|do) )?" + OTHERS + "\\b.{0,30}?\\b" + EXPECT + "\\b"
          + "|\\b(?:expect\\w*|forecast|predicted|estimated) by " + OTHERS + "\\b"
          + "|\\b(?:analysts?['’]?s?|consensus|wall street) (?:average |consensus |mean )?(?:estimates?|forecasts?|expectations?)\\W*$",
      Pattern.CASE_INSENSITIVE);
  /** Where a question only compares with them. */
  private static final Pattern COMPARES = Pattern.compile(
      "\\b(?:not|vs\\.?|versus|opposed to|compared (?:with|to)|against|than|beat|beating|miss|missed|top|topped|exceed\\w*|meet|met|above|below)(?: \\w+){0,2} (?:what )?"
          + OTHERS + "\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TOLD = Pattern.compile(
      "\\b(?:analysts?|economists?|wall street|the street|consensus|polls?|polled|surveys?|surveyed|thomson|i/b/e/s|starmine|factset|(?:market|average|mean|reuters) (?:expectations?|forecasts?|estimates?))\\b",
      Pattern.CASE_INSENSITIVE);

  private final boolean asked;

  FigureExpected(Question question) {
    this.asked = ASKS.matcher(question.text()).find() && !COMPARES.matcher(question.text()).find();
  }

  /** Whether the clause of the figure, or one beside it, says that others expected it; true where that is not asked. */
  boolean bears(String text, Span figure) {
    return !asked || TOLD.matcher(text).find();
  }
}
