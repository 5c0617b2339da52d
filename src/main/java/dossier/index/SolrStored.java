package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the writer must know of articles that are stored, looked up many at a time. For one thread at a time. */
final class SolrStored {
  private final SolrAsking asking;
  private final Map<ArticleId, Known> known = new HashMap<>();

  /**
   * An article that is stored.
   *
   * @param since generation of the index that showed it first
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Known(byte[] fingerprint, long since) {}

  /** Stands for articles that are not stored. */
  private static final Known NONE = new Known(new byte[0], -1);

  SolrStored(SolrNodes nodes) {
    this.asking = SolrAsking.everything(nodes);
  }

  /** Looks up the articles in place of what was looked up before. */
  void look(Collection<ArticleId> ids) throws IOException {
    known.clear();
    if (ids.isEmpty()) return;
    ids.forEach(id -> known.put(id, NONE));
    Map<String, Object> wanted = SolrQueries.json(LocalPart.articles(ids));
    asking.each(wanted, SolrAsking.AT_ONCE, documents -> documents.forEach(document -> known.put(
        new ArticleId((String) document.getFirstValue(Fields.ARTICLE)),
        new Known((byte[]) document.getFirstValue(Fields.FINGERPRINT),
            ((Number) document.getFirstValue(SolrDocuments.SINCE)).longValue()))),
        Fields.ARTICLE, Fields.FINGERPRINT, SolrDocuments.SINCE);
  }

  /** What is stored of an article; null where nothing is. */
  @Nullable
  Known of(ArticleId id) throws IOException {
    Known there = known.get(id);
    if (there == null) {
      Map<ArticleId, Known> before = new HashMap<>(known);
      look(List.of(id));
      there = known.getOrDefault(id, NONE);
      known.putAll(before);
    }
    return there.since < 0 ? null : there;
  }

  byte @Nullable [] fingerprint(ArticleId id) throws IOException {
    Known there = of(id);
    return there == null ? null : there.fingerprint;
  }

  void forget(ArticleId id) {
    known.remove(id);
  }

  void forgetAll() {
    known.clear();
  }
}
