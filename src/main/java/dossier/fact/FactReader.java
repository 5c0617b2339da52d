package dossier.fact;

import dossier.name.ArticleNames;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads typed facts from an article. Immutable, for any number of threads. */
public final class FactReader {
  /**
   * The facts of an article, in the order of their sentences.
   *
   * @param sentences the body's sentences, in order
   * @param names the names in title and body
   * @param published the day that relative dates count from, or null where it is not known
   */
  public List<FoundFact> read(String title, String body, List<Span> sentences, ArticleNames names,
      @Nullable LocalDate published) {
    return List.of();
  }
}
