package dossier.index;

import dossier.company.ArticleLinks;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an article says. Called by many threads at once. */
public interface ContentReader {
  /**
   * The facts, statements and names of an article.
   *
   * @param sentences the body's sentences, in order
   * @param links the companies of the catalogue that it names
   * @param reference the day that relative dates count from, or null where it is not known
   */
  Readings read(String title, String body, List<Span> sentences, ArticleLinks links, @Nullable LocalDate reference);

  /** Version of what it reads by: readers with equal ones read the same from the same article. */
  String fingerprint();
}
