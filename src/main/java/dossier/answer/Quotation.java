package dossier.answer;

import dossier.article.Article;
import dossier.index.ArticleEntry;
import dossier.text.Span;
import java.util.List;

/** Quotes stored articles, verbatim. */
final class Quotation {
  private Quotation() {}

  /** A quotation of {@code at}, cut at a word where it is too long to quote. */
  static Citation of(ArticleEntry entry, boolean inTitle, Span at, int number) {
    Article article = entry.article();
    String text = inTitle ? article.title() : article.body();
    Span quoted = Wording.quotable(text, at);
    return new Citation(number, article.id(), article.title(), article.url(), article.source(), entry.dating(),
        quoted.of(text), inTitle, quoted, List.of());
  }
}
