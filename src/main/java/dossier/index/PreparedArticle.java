package dossier.index;

import dossier.article.ArticleId;
import dossier.story.Placement;
import dossier.story.Trace;

/**
 * An article ready to be added: read, and with what it leaves for finding its copies and its story.
 *
 * @param trace of {@code entry}; costs a good part of the reading, so that it is taken before the one thread that adds
 */
public record PreparedArticle(ArticleEntry entry, Trace trace) {
  /** Takes the trace of an article that was read. */
  public static PreparedArticle of(ArticleEntry entry) {
    return new PreparedArticle(entry, entry.trace());
  }

  ArticleId id() {
    return entry.article().id();
  }

  /** The same as the newer version of {@code older}. */
  PreparedArticle replacing(StoredArticle older) {
    return new PreparedArticle(entry.replacing(older), trace);
  }

  /** The same at its place among the stories. */
  PreparedArticle at(Placement place) {
    return new PreparedArticle(entry.at(place), trace);
  }
}
