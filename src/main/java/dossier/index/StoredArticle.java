package dossier.index;

import dossier.article.Article;
import dossier.story.Placement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as the index keeps it, without what was read from it.
 *
 * @param history its older texts, oldest first
 * @param placement its place among the stories, or null before it has one
 */
record StoredArticle(Article article, Arrival arrival, List<Version> history, @Nullable Placement placement) {
  StoredArticle {
    history = List.copyOf(history);
  }

  /** The same, taken in no later than {@code now}: a clock that was ahead would hide what has no date until then. */
  StoredArticle notAfter(Instant now) {
    return arrival.at().isAfter(now)
        ? new StoredArticle(article, new Arrival(now, arrival.via()), history, placement)
        : this;
  }

  /** The next version of this article: first taken in when this one was, with this one's text in its history. */
  StoredArticle replacedBy(StoredArticle next) {
    return new StoredArticle(next.article, new Arrival(arrival.at(), next.arrival.via()), historyBefore(next),
        placement);
  }

  private List<Version> historyBefore(StoredArticle next) {
    boolean sameText = article.title().equals(next.article.title()) && article.body().equals(next.article.body());
    if (sameText) return history;
    Version last = new Version(article.title(), article.body(), next.arrival.at());
    List<Version> all = Stream.concat(history.stream(), Stream.of(last)).toList();
    return all.subList(Math.max(0, all.size() - Version.MAX_KEPT), all.size());
  }
}
