package dossier.index;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one commit of the index changed; what was only read again is not in it.
 *
 * @param key a name that no other commit has, at most 64 characters
 * @param articles the articles that it brought
 * @param withdrawn those that it took out
 */
public record Committed(String key, Map<ArticleId, Kind> articles, List<Withdrawn> withdrawn) {
  public Committed {
    articles = Map.copyOf(articles);
    withdrawn = List.copyOf(withdrawn);
  }

  /** What an article is to the index. */
  public enum Kind {
    /** It is new. */
    NEW,
    /** Its publisher gave it another title or text. */
    CORRECTED,
    /** Its words are as they were; something about it changed. */
    SAME_WORDS
  }

  /**
   * An article that was taken out.
   *
   * @param story the one it belonged to
   */
  public record Withdrawn(ArticleId article, StoryId story, String title) {
    static Withdrawn of(IndexSnapshot before, ArticleId id) {
      ArticleEntry entry = before.find(id);
      if (entry == null) return new Withdrawn(id, new StoryId(id), "");
      return new Withdrawn(id, entry.placement() == null ? new StoryId(id) : entry.placement().story(),
          entry.article().title());
    }
  }

  static Kind kind(Article article, @Nullable Article older) {
    if (older == null) return Kind.NEW;
    boolean same = older.title().equals(article.title()) && older.body().equals(article.body());
    return same ? Kind.SAME_WORDS : Kind.CORRECTED;
  }

  /** The articles of a kind, in no order. */
  public List<ArticleId> of(Kind kind) {
    List<ArticleId> ids = new ArrayList<>();
    articles.forEach((id, its) -> {
      if (its == kind) ids.add(id);
    });
    return ids;
  }

  boolean isEmpty() {
    return articles.isEmpty() && withdrawn.isEmpty();
  }

  /** Who is told of commits. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Hears what is about to be committed, on the committing thread and while no other commit can happen. Nothing of it can be seen in the index yet, and
     * it may still fail. Must not throw and must be quick.
     */
    default void before(Committed coming) {}

    /** Hears what was committed, on the committing thread. */
    void after(Committed committed);
  }
}
