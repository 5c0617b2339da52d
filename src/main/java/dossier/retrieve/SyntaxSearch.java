package dossier.retrieve;

import dossier.company.CompanyId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Runs queries in Lucene's syntax, see {@link SyntaxQueries}. */
public final class SyntaxSearch {
  private final Function<String, Optional<CompanyId>> companies;

  /** Reads company names with {@code companies}: the tracked company of a lower-case name or id, if any. */
  public SyntaxSearch(Function<String, Optional<CompanyId>> companies) {
    this.companies = companies;
  }

  /**
   * What a query found.
   *
   * @param hits the best passage of each article, best first
   * @param total passages that match in all, a lower bound above 1,000
   */
  public record Found(List<Hit> hits, long total) {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /**
   * Runs a query.
   *
   * @param size most articles to return, at least 1
   * @throws BadQueryException when the query cannot be read
   */
  public Found search(String text, IndexSnapshot index, int size) throws BadQueryException {
    Query query = new SyntaxQueries(companies).read(text);
    try {
      TopDocs found = index.best(query, 4 * size);
      return new Found(bestOfEachArticle(found, index, size), found.totalHits.value());
    } catch (IndexSearcher.TooManyClauses e) {
      throw SyntaxQueries.tooManyParts();
    }
  }

  private static List<Hit> bestOfEachArticle(TopDocs found, IndexSnapshot index, int size) {
    List<Hit> hits = new ArrayList<>();
    Map<Integer, ArticleEntry> entries = new HashMap<>();
    Set<Object> seen = new HashSet<>();
    for (ScoreDoc each : found.scoreDocs) {
      Hit hit = Retriever.hit(index, each, entries);
      if (seen.add(hit.entry().article().id())) hits.add(hit);
      if (hits.size() == size) break;
    }
    return hits;
  }
}
