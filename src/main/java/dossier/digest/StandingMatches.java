package dossier.digest;

import dossier.article.ArticleId;
import dossier.fact.FactType;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which new articles which standing queries match. */
public final class StandingMatches {
  private StandingMatches() {}

  /**
   * The matches of articles that a commit brought.
   *
   * @param snapshot a moment at which they are in the index
   * @param queries by the names that the caller has for them
   * @return of each query that matches any its articles, in the order of the index
   */
  public static <K> Map<K, List<ArticleEntry>> of(IndexSnapshot snapshot, Collection<ArticleId> articles,
      Map<K, StandingQuery> queries) {
    Map<K, List<ArticleEntry>> matches = new LinkedHashMap<>();
    if (articles.isEmpty() || queries.isEmpty()) return matches;
    try (IndexSnapshot here = snapshot.among(articles)) {
      CommittedPassages passages = new CommittedPassages(here, articles);
      queries.forEach((key, query) -> {
        List<ArticleEntry> found = new ArrayList<>();
        for (int document : passages.articles(query.query())) {
          ArticleEntry entry = passages.entry(document);
          if (tells(entry, query.types())) found.add(entry);
        }
        if (!found.isEmpty()) matches.put(key, found);
      });
    }
    return matches;
  }

  /** Whether an article tells a fact of one of {@code types}, of which none means any. */
  static boolean tells(ArticleEntry entry, Set<FactType> types) {
    return types.isEmpty() || entry.facts().facts().stream().anyMatch(found -> types.contains(found.fact().type()));
  }
}
