package dossier.digest;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Several conditions at once. */
final class Both {
  private Both() {}

  /** What all of these match. */
  static Query of(Query... queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Query query : queries)
      all.add(query, Occur.FILTER);
    return all.build();
  }
}
