package dossier.speech;

import dossier.name.ArticleNames;
import dossier.text.Span;
import java.util.List;

/** Finds what people and companies say in an article. Immutable, for any number of threads. */
public final class SpeechReader {
  /**
   * The statements in an article's body, in the order of their words.
   *
   * @param sentences the body's sentences, in order
   */
  public List<Statement> read(String body, List<Span> sentences, ArticleNames names) {
    return List.of();
  }
}
