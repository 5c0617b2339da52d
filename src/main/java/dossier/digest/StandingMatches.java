package dossier.digest;

import dossier.article.ArticleId;
import dossier.fact.FactType;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.Query;

/** Which new articles which standing queries match. */
public final class StandingMatches {
  private StandingMatches() {}

  /** Takes an article with the queries that match it, each by its caller's name, in the order in which they were given. */
  public interface Taker<K> {
    void take(ArticleEntry article, List<K> queries);
  }

  private record Found<K>(Map.Entry<K, StandingQuery> query, Set<Integer> documents) {}

  /**
   * Finds the matches of articles that a commit brought. Each article is read once, however many queries match it, and none is kept.
   *
   * @param snapshot a moment at which they are in the index
   * @param queries by the names that the caller has for them
   * @param taker gets each article that any query matches, once, in the order of the index
   */
  public static <K> void of(IndexSnapshot snapshot, Collection<ArticleId> articles, Map<K, StandingQuery> queries,
      Taker<K> taker) {
    if (articles.isEmpty() || queries.isEmpty()) return;
    try (IndexSnapshot here = snapshot.among(articles)) {
      match(new CommittedPassages(here, articles), queries, taker);
    }
  }

  private static <K> void match(CommittedPassages passages, Map<K, StandingQuery> queries, Taker<K> taker) {
    List<Found<K>> found = queries.entrySet()
        .parallelStream()
        .map(query -> new Found<>(query, passages.articles(query.getValue().query())))
        .toList();
    Map<Integer, List<Map.Entry<K, StandingQuery>>> matched = new TreeMap<>();
    for (Found<K> each : found)
      for (int document : each.documents)
        matched.computeIfAbsent(document, key -> new ArrayList<>()).add(each.query);
    Map<Query, Set<Integer>> besides = new HashMap<>();
    matched.forEach((document, asked) -> {
      ArticleEntry entry = passages.entry(document);
      List<K> told = asked.stream()
          .filter(query -> tells(entry, query.getValue().types()) && query.getValue()
              .wants(entry, other -> besides.computeIfAbsent(other, passages::articles).contains(document)))
          .map(Map.Entry::getKey)
          .toList();
      if (!told.isEmpty()) taker.take(entry, told);
    });
  }

  /** Whether an article tells a fact of one of {@code types}, of which none means any. */
  static boolean tells(ArticleEntry entry, Set<FactType> types) {
    return types.isEmpty() || entry.facts().facts().stream().anyMatch(found -> types.contains(found.fact().type()));
  }
}
