package dossier.answer;

import dossier.question.Question;
import dossier.text.Span;
import java.util.regex.Pattern;

/** Whether a figure says how many more or fewer, where that is asked for: "how many more jobs?" is not answered by how many in all. */
final class FigureMore {
  private static final Pattern ASKS = Pattern.compile(
      "\\bhow (?:many|much) (?:more|fewer|less|extra|additional|further)\\b(?! (?:or less|than))",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE = Pattern.compile(
      "\\b(?:another|additional|extra|further|by|premium of|difference of)(?: [\\w-]+){0,3} $",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND = Pattern.compile(
      "^(?: [\\w-]+){0,3},? (?:more|fewer|less|extra|additional|further|higher|lower|cheaper|dearer|premium|difference|on top)\\b",
      Pattern.CASE_INSENSITIVE);

  private final boolean asked;

  FigureMore(Question question) {
    this.asked = ASKS.matcher(question.text()).find();
  }

  boolean bears(String text, Span figure) {
    return !asked || BEFORE.matcher(text.substring(0, figure.start())).find()
        || BEHIND.matcher(text.substring(figure.end())).find();
  }
}
