package dossier.article;

import org.jspecify.annotations.Nullable;

/** What makes two articles the same: the canonical address; else source and id; else title and body. */
public final class Identity {
  private Identity() {}

  /**
   * The id of an article.
   *
   * @param url its address, or null
   * @param source its publisher, or null; counts together with {@code sourceId}
   * @param sourceId the publisher's own id of it, or null
   */
  public static ArticleId of(@Nullable CanonicalUrl url, @Nullable String source, @Nullable String sourceId,
      String title,
      String body) {
    if (url != null) return ArticleId.ofIdentity("url\n" + url.key());
    if (sourceId != null) return ArticleId.ofIdentity("source\n" + (source == null ? "" : source) + "\n" + sourceId);
    return ArticleId.ofIdentity("text\n" + title + "\n" + body);
  }
}
