package dossier.index;

import dossier.article.ArticleId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was added since the last commit, which no snapshot shows yet. For one thread at a time. */
final class PendingArticles {
  private final Map<ArticleId, Pending> articles = new HashMap<>();

  /**
   * An article.
   *
   * @param form what is kept elsewhere of it, or null
   * @param kind what it is beside what is committed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  record Pending(byte[] fingerprint, StoredArticle article, @Nullable ArticleForm form, Committed.Kind kind) {
    boolean isOf(byte[] other) {
      return Arrays.equals(fingerprint, other);
    }
  }

  boolean isEmpty() {
    return articles.isEmpty();
  }

  boolean has(ArticleId id) {
    return articles.containsKey(id);
  }

  @Nullable
  Pending find(ArticleId id) {
    return articles.get(id);
  }

  void put(ArticleId id, Pending article) {
    articles.put(id, article);
  }

  /** What is to be kept elsewhere. */
  List<ArticleForm> forms() {
    return articles.values().stream().map(Pending::form).filter(Objects::nonNull).toList();
  }

  Map<ArticleId, Committed.Kind> kinds() {
    Map<ArticleId, Committed.Kind> kinds = new HashMap<>();
    articles.forEach((id, article) -> kinds.put(id, article.kind));
    return kinds;
  }

  void clear() {
    articles.clear();
  }
}
