package dossier.digest;

import dossier.company.CompanyId;
import dossier.fact.FactType;
import dossier.index.ArticleEntry;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A question that is asked of every new article.
 *
 * @param query over passages
 * @param types kinds of facts, one of which the article must tell; empty where any article will do
 * @param companies the tracked companies that it names
 * @param besides what an article that the query finds must match too; what the index cannot tell, read from its text
 */
public record StandingQuery(Query query, Set<FactType> types, Set<CompanyId> companies, Besides besides) {
  private static final Query ANYTHING = MatchAllDocsQuery.INSTANCE;
  private static final Query NOTHING = new MatchNoDocsQuery("not wanted");

  /** What an article must match by what it is about. */
  public interface Besides {
    /** A query over passages, one of which must match. */
    Query of(ArticleEntry entry);

    /** All or nothing. */
    static Besides when(Predicate<ArticleEntry> wanted) {
      return entry -> wanted.test(entry) ? ANYTHING : NOTHING;
    }
  }

  public StandingQuery {
    types = Set.copyOf(types);
    companies = Set.copyOf(companies);
  }

  /** One that wants all that its query finds. */
  public StandingQuery(Query query, Set<FactType> types, Set<CompanyId> companies) {
    this(query, types, companies, any -> ANYTHING);
  }

  /**
   * Whether an article that the query finds is wanted.
   *
   * @param matched whether one of its passages matches a query
   */
  boolean wants(ArticleEntry entry, Predicate<Query> matched) {
    Query asked = besides.of(entry);
    return asked.equals(ANYTHING) || (!asked.equals(NOTHING) && matched.test(asked));
  }
}
