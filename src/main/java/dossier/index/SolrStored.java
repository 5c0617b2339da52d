package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the writer must know of articles that are stored, looked up many at a time. For one thread at a time. */
final class SolrStored {
  private final SolrAsking asking;
  private final SolrVectorFields fields;
  private final Map<ArticleId, Known> known = new HashMap<>();
  /** Vectors of articles that were looked up, as soon as one is asked for. */
  private @Nullable Map<ArticleId, Map<BytesRef, SolrVector>> vectors;

  /**
   * An article that is stored.
   *
   * @param since generation of the index that showed it first
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Known(byte[] fingerprint, long since) {}

  /** Stands for articles that are not stored. */
  private static final Known NONE = new Known(new byte[0], -1);

  SolrStored(SolrNodes nodes, SolrVectorFields fields) {
    this.asking = SolrAsking.everything(nodes);
    this.fields = fields;
  }

  /** Looks up the articles in place of what was looked up before. */
  void look(Collection<ArticleId> ids) throws IOException {
    forgetAll();
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

  /** The vectors that an article has, by what they were made of: those of all articles looked up come together. */
  Map<BytesRef, SolrVector> vectors(ArticleId id) throws IOException {
    if (vectors == null) {
      Set<ArticleId> there = new HashSet<>(Set.of(id));
      known.forEach((each, what) -> {
        if (what.since >= 0) there.add(each);
      });
      vectors = fields.exist() ? SolrVector.read(there, asking) : Map.of();
    }
    return vectors.getOrDefault(id, Map.of());
  }

  void forget(ArticleId id) {
    known.remove(id);
  }

  void forgetAll() {
    known.clear();
    vectors = null;
  }
}
