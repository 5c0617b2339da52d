package dossier.answer;

import dossier.text.Span;
import java.util.List;

/** What stands around a cited sentence and says of what it tells. */
final class AroundSentence {
  private AroundSentence() {}

  /** The article's title, the sentence before, and the sentence itself. */
  static String text(Backing sentence) {
    String title = sentence.entry().article().title();
    if (sentence.inTitle()) return title;
    String body = sentence.entry().article().body();
    List<Span> all = sentence.entry().sentences();
    int at = all.indexOf(sentence.at());
    String before = at > 0 ? all.get(at - 1).of(body) : "";
    return title + " | " + before + " | " + sentence.text();
  }
}
