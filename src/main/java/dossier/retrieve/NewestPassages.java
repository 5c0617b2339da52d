package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.Queries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

/** Finds the newest passages on something, for questions about how things stand. */
public final class NewestPassages {
  private NewestPassages() {}

  /**
   * The newest passages that name all of these companies and have one of these words.
   *
   * @param words any of which must stand in the passage; their inflected forms count too
   * @param asOf nothing that appeared later is used
   */
  public static List<Hit> naming(Set<CompanyId> companies, List<String> words, Instant asOf, IndexSnapshot index,
      int size) {
    BooleanQuery.Builder query = known(asOf, index).add(Queries.names(companies), Occur.FILTER);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words)
      for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(word))
        any.add(Queries.inBody(term.value()), Occur.SHOULD);
    return found(query.add(any.build(), Occur.FILTER).build(), index, size);
  }

  /** The newest passages that have all words of a name. */
  public static List<Hit> naming(String name, Instant asOf, IndexSnapshot index, int size) {
    BooleanQuery.Builder query = known(asOf, index);
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(name))
      query.add(Queries.inBody(term.value()), Occur.FILTER);
    return found(query.build(), index, size);
  }

  private static BooleanQuery.Builder known(Instant asOf, IndexSnapshot index) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(Queries.passages(), Occur.FILTER);
    if (!index.allKnownBy(asOf)) query.add(Queries.knownBy(asOf), Occur.FILTER);
    return query;
  }

  private static List<Hit> found(BooleanQuery query, IndexSnapshot index, int size) {
    Map<Integer, ArticleEntry> entries = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : index.newest(query, size))
      hits.add(Retriever.hit(index, found, entries));
    return hits;
  }
}
