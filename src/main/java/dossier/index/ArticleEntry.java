package dossier.index;

import dossier.article.Article;
import dossier.company.ArticleLinks;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.text.Span;
import java.time.Instant;
import java.util.List;

/**
 * An article with everything that was read from it, as it is stored.
 *
 * @param article what the publisher wrote
 * @param imported when it was first taken in, which bounds when an undated article can have appeared
 * @param links the companies it names
 * @param sentences its body's sentences in order
 * @param passages its body's passages in order, each of whole sentences
 */
public record ArticleEntry(Article article, Instant imported, ArticleLinks links, List<Span> sentences,
    List<Span> passages) {
  public ArticleEntry {
    sentences = List.copyOf(sentences);
    passages = List.copyOf(passages);
  }

  /** The last moment at which it can have appeared: what the publisher says, but never after the import. */
  public Instant knownBy() {
    if (article.published() == null) return imported;
    Instant said = article.published().latest();
    return said.isAfter(imported) && article.published().instant() == null ? imported : said;
  }

  /** Whether it is about the company that {@code link} names. */
  static boolean about(CompanyLink link) {
    return link.salience() == Salience.ABOUT;
  }

  /** The sentences that lie in {@code passage}, in order. */
  public List<Span> sentencesOf(Span passage) {
    return sentences.stream().filter(passage::overlaps).toList();
  }
}
