package dossier.index;

import dossier.article.ArticleId;
import dossier.story.Placement;
import dossier.story.Stories;
import java.io.IOException;

/**
 * What the writer remembers of all articles to place the next one among the stories; read from the index when it is first
 * needed. For one thread at a time.
 */
final class StoryMemory {
  private final Stories stories = new Stories();
  /** Generation of the index up to which all places are known. */
  private long loaded;

  /** The article with its place: the one it had when it was stored before, else the one that is found for it. */
  PreparedArticle placed(PreparedArticle article) {
    Placement kept = article.entry().placement();
    if (kept == null) return article.at(stories.place(article.id(), article.trace()));
    stories.remember(article.id(), article.trace(), kept);
    return article;
  }

  void forget(ArticleId id) {
    stories.forget(id);
  }

  /** Reads what was placed before and, where others write too, what they placed since. */
  void load(Searching now) throws IOException {
    long generation = now.figures().generation();
    if (generation <= loaded) return;
    now.traces(loaded, placed -> stories.remember(placed.id(), placed.trace(), placed.placement()));
    loaded = generation;
  }
}
