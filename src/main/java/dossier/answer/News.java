package dossier.answer;

import dossier.article.Article;
import dossier.index.ArticleEntry;
import dossier.retrieve.Storylines;
import dossier.text.Span;

/** How a story stands in a list. */
public final class News {
  private News() {}

  /** The story of an article, shown by it. */
  public static NewsItem item(ArticleEntry entry, Storylines stories) {
    Article article = entry.article();
    return new NewsItem(article.id(), title(article), lead(entry), article.url(), article.source(),
        entry.dating(), stories.of(entry));
  }

  /** Its title, or the start of its body where it has none. */
  static String title(Article article) {
    if (!article.title().isBlank()) return article.title();
    Span start = Wording.quotable(article.body(), new Span(0, article.body().length()));
    return start.of(article.body());
  }

  /** The title where there is one, else the first sentence: as a span of title or body. */
  static Span opening(ArticleEntry entry) {
    String title = entry.article().title();
    return title.isBlank() ? entry.sentences().getFirst() : new Span(0, title.length());
  }

  private static String lead(ArticleEntry entry) {
    if (entry.sentences().isEmpty()) return "";
    return Wording.quotable(entry.article().body(), entry.sentences().getFirst()).of(entry.article().body());
  }
}
