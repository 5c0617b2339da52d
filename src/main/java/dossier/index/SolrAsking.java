package dossier.index;

import dossier.index.SolrNodes.Patience;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.client.solrj.SolrRequest.METHOD;
import org.apache.solr.client.solrj.request.GenericSolrRequest;
import org.apache.solr.client.solrj.request.json.JsonQueryRequest;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection as of a generation and without what came by some addresses.
 *
 * @param generation articles that a later one showed first are left out; all are read where it is {@link Long#MAX_VALUE}
 */
record SolrAsking(SolrNodes nodes, long generation, Set<String> hidden) {
  /** Documents of one answer where all are read. */
  static final int AT_ONCE = 2_000;
  /** The best first, and those that are as good as they came in. */
  static final String BEST = "score desc," + SolrDocuments.SEQUENCE + " asc";
  static final String BY_SEQUENCE = SolrDocuments.SEQUENCE + " asc";
  private static final List<String> KINDS = List.of(Fields.ARTICLE_KIND, Fields.PASSAGE_KIND, Fields.FACT_KIND,
      Fields.STATEMENT_KIND);

  /** The same of another generation, with nothing hidden. */
  static SolrAsking everything(SolrNodes nodes) {
    return new SolrAsking(nodes, Long.MAX_VALUE, Set.of());
  }

  /** Documents that match, the first ones in an order. */
  SolrDocumentList documents(Map<String, Object> query, String order, int rows, String... fields) throws IOException {
    return found(nodes.ask(() -> request(query, order, rows, fields), Patience.ASKING));
  }

  private static SolrDocumentList found(NamedList<Object> answer) {
    return (SolrDocumentList) answer.get("response");
  }

  private JsonQueryRequest request(Map<String, Object> query, String order, int rows, String... fields) {
    JsonQueryRequest request = new JsonQueryRequest().setQuery(query)
        .setSort(order)
        .setLimit(rows)
        .returnFields(fields);
    if (generation != Long.MAX_VALUE)
      request.withFilter("{!lucene cache=false}" + SolrDocuments.SINCE + ":[* TO " + generation + "]");
    if (!hidden.isEmpty())
      request.withFilter(Map.of("bool", Map.of("must_not",
          List.of(Map.of("terms", Map.of("f", Fields.VIA, "separator", "\n", "query", String.join("\n", hidden)))))));
    return request;
  }

  /**
   * Documents with the nearest directions, nearest first, with half of one and the cosine as score.
   *
   * @param direction the numbers of a vector
   * @param among how many of each part are looked for, at least {@code rows}
   * @param filter what they must match, which is looked at first and remembered nowhere
   */
  SolrDocumentList nearest(byte[] direction, int among, Map<String, Object> filter, int rows, String... fields)
      throws IOException {
    Map<String, Object> near = Map.of("knn",
        Map.of("f", SolrVector.DIRECTION, "topK", among, "query", Arrays.toString(direction)));
    return found(nodes.ask(() -> request(near, BEST, rows, fields)
        .withFilter(Map.of("bool", Map.of("filter", List.of(filter), "cache", "false")))
        .withParam(CommonParams.DISTRIB_STATS_CACHE, "false"), Patience.ASKING));
  }

  /** How many documents there are of each kind. */
  Map<String, Long> counts() throws IOException {
    NamedList<Object> answer = nodes.ask(() -> {
      JsonQueryRequest request = request(Map.of("lucene", Map.of("query", "*:*")), BY_SEQUENCE, 0, SolrDocuments.ID);
      for (String kind : KINDS)
        request.withFacet(kind, Map.of("type", "query", "q", Fields.KIND + ":" + kind));
      return request;
    }, Patience.ASKING);
    Map<String, Long> counts = new HashMap<>();
    if (answer.get("facets") instanceof NamedList<?> facets) for (String kind : KINDS)
      if (facets.get(kind) instanceof NamedList<?> facet)
        counts.put(kind, ((Number) facet.get("count")).longValue());
    return counts;
  }

  /** Takes documents. */
  interface Taker {
    void take(List<SolrDocument> documents) throws IOException;
  }

  /**
   * Hands over all documents that match, in the order in which they came in.
   *
   * @param size how many at most at once, more than programs write at the same time
   */
  void each(Map<String, Object> query, int size, Taker taker, String... fields) throws IOException {
    String[] wanted = Arrays.copyOf(fields, fields.length + 2);
    wanted[fields.length] = SolrDocuments.ID;
    wanted[fields.length + 1] = SolrDocuments.SEQUENCE;
    Set<Object> taken = new HashSet<>();
    long from = 0;
    while (true) {
      SolrDocumentList found = documents(from(query, from), BY_SEQUENCE, size, wanted);
      List<SolrDocument> fresh = found.stream()
          .filter(each -> !taken.contains(each.getFirstValue(SolrDocuments.ID)))
          .toList();
      if (!fresh.isEmpty()) taker.take(fresh);
      if (found.size() < size || fresh.isEmpty()) return;
      long last = sequence(found.getLast());
      taken.clear();
      found.stream()
          .filter(each -> sequence(each) == last)
          .forEach(each -> taken.add(each.getFirstValue(SolrDocuments.ID)));
      from = last;
    }
  }

  /** What came in after the last one, and that one: two programs may have used its number. */
  private static Map<String, Object> from(Map<String, Object> query, long sequence) {
    if (sequence == 0) return query;
    String later = SolrDocuments.SEQUENCE + ":[" + sequence + " TO *]";
    return Map.of("bool", Map.of("filter", List.of(query, Map.of("lucene", Map.of("query", later)))));
  }

  private static long sequence(SolrDocument document) {
    return ((Number) document.getFirstValue(SolrDocuments.SEQUENCE)).longValue();
  }

  /** The answer of another handler than that for queries. */
  NamedList<Object> other(String handler, String... parameters) throws IOException {
    SolrParams all = parameters(parameters);
    return nodes.ask(() -> collection(METHOD.POST, handler, all), Patience.ASKING);
  }

  static GenericSolrRequest collection(METHOD method, String handler, SolrParams parameters) {
    return new GenericSolrRequest(method, handler, parameters).setRequiresCollection(true);
  }

  private static SolrParams parameters(String... parameters) {
    ModifiableSolrParams all = new ModifiableSolrParams();
    for (int i = 0; i < parameters.length; i += 2)
      all.add(parameters[i], parameters[i + 1]);
    return all;
  }

  /** The note as it was written last, on whatever replica; null where there is none. */
  @Nullable
  SolrNote note() throws IOException {
    Object document = nodes.ask(() -> collection(METHOD.GET, "/get", parameters("id", SolrNote.ID)), Patience.ASKING)
        .get("doc");
    return document == null ? null : SolrNote.of((SolrDocument) document);
  }
}
