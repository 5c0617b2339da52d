package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/**
 * The vector of a passage as it stands in the passage's document.
 *
 * @param model see {@link PassageVectors#key}
 * @param of what it was made of, see {@link VectorDigest}
 * @param vector see {@link SmallVector}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SolrVector(String model, byte[] of, byte[] vector) {
  /** {@link #model}; on passages that have a vector. */
  static final String MODEL = "vector_model";
  /** The numbers of the vector, by which Solr finds the nearest. */
  static final String DIRECTION = "direction";
  /** {@link #leading} or {@link #whole}; on articles of which at least all leading passages have a vector. */
  static final String REACH = "vector_reach";
  private static final String OF = "vector_of";
  private static final String VECTOR = "vector";

  /** Value of {@link #REACH} where all leading passages have vectors of a model. */
  static String leading(String model) {
    return model + "/leading";
  }

  /** Value of {@link #REACH} where all passages have vectors of a model. */
  static String whole(String model) {
    return model + "/all";
  }

  void on(SolrInputDocument passage) {
    passage.setField(MODEL, model);
    passage.setField(OF, of);
    passage.setField(VECTOR, vector);
    passage.setField(DIRECTION, numbers(vector));
  }

  private static List<Byte> numbers(byte[] vector) {
    byte[] numbers = SmallVector.numbers(vector);
    Byte[] all = new Byte[numbers.length];
    for (int i = 0; i < all.length; i++)
      all[i] = numbers[i];
    return List.of(all);
  }

  /** Those of some articles, by what they were made of. */
  static Map<ArticleId, Map<BytesRef, SolrVector>> read(Collection<ArticleId> articles, SolrAsking asking)
      throws IOException {
    Map<ArticleId, Map<BytesRef, SolrVector>> read = new HashMap<>();
    if (articles.isEmpty()) return read;
    Query there = new BooleanQuery.Builder().add(Queries.passages(), Occur.FILTER)
        .add(Queries.articles(articles), Occur.FILTER)
        .add(new FieldExistsQuery(MODEL), Occur.FILTER)
        .build();
    asking.each(SolrQueries.json(there), SolrAsking.AT_ONCE, documents -> {
      for (SolrDocument each : documents) {
        SolrVector vector = of(each);
        read.computeIfAbsent(new ArticleId((String) each.getFirstValue(Fields.ARTICLE)), _ -> new HashMap<>())
            .put(new BytesRef(vector.of), vector);
      }
    }, Fields.ARTICLE, MODEL, OF, VECTOR);
    return read;
  }

  private static SolrVector of(SolrDocument passage) {
    return new SolrVector((String) passage.getFirstValue(MODEL), (byte[]) passage.getFirstValue(OF),
        (byte[]) passage.getFirstValue(VECTOR));
  }
}
