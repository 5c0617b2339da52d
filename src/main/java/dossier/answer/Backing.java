package dossier.answer;

import dossier.article.ArticleId;
import dossier.index.ArticleEntry;
import dossier.story.Placement;
import dossier.text.Span;

/**
 * A sentence or title that an answer rests on.
 *
 * @param inTitle whether it is the title
 * @param at where it stands in the title or body
 */
record Backing(ArticleEntry entry, boolean inTitle, Span at) {
  String text() {
    return at.of(inTitle ? entry.article().title() : entry.article().body());
  }

  /** The article whose text it is. */
  ArticleId original() {
    Placement placement = entry.placement();
    return placement == null || placement.copyOf() == null ? entry.article().id() : placement.copyOf();
  }

  /** The story that the article tells, or the article itself. */
  Object story() {
    return story(entry);
  }

  /** The story that an article tells, or the article itself. */
  static Object story(ArticleEntry entry) {
    return entry.placement() == null ? entry.article().id() : entry.placement().story();
  }

  Citation citation(int number) {
    return Quotation.of(entry, inTitle, at, number);
  }
}
