package dossier.answer;

import dossier.article.ArticleId;
import dossier.index.ArticleEntry;
import dossier.name.Name;
import dossier.story.Placement;
import dossier.text.Span;
import java.util.List;

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

  /** The names in it, where they stand in the title or body. */
  List<Name> names() {
    List<Name> all = inTitle ? entry.names().title() : entry.names().body();
    return all.stream().filter(name -> at.contains(name.span())).toList();
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
