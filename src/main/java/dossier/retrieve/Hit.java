package dossier.retrieve;

import dossier.index.ArticleEntry;
import dossier.text.Span;
import java.util.List;

/**
 * A passage that a query found.
 *
 * @param entry the article it stands in
 * @param passage where it stands in the body; empty for an article without a body
 * @param score BM25, comparable within one retrieval only
 */
public record Hit(ArticleEntry entry, Span passage, float score) {
  /** Its text, verbatim. */
  public String text() {
    return passage.of(entry.article().body());
  }

  /** Its sentences, as spans of the body. */
  public List<Span> sentences() {
    return entry.sentencesOf(passage);
  }
}
