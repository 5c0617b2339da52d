package dossier.digest;

import dossier.company.CompanyId;
import dossier.fact.FactType;
import dossier.index.ArticleEntry;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;

/**
 * A question that is asked of every new article.
 *
 * @param query over passages
 * @param types kinds of facts, one of which the article must tell; empty where any article will do
 * @param companies the tracked companies that it names
 * @param concerns whether an article that the query finds is wanted; what the index cannot tell, read from its text
 */
public record StandingQuery(Query query, Set<FactType> types, Set<CompanyId> companies,
    Predicate<ArticleEntry> concerns) {
  public StandingQuery {
    types = Set.copyOf(types);
    companies = Set.copyOf(companies);
  }

  /** One that wants all that its query finds. */
  public StandingQuery(Query query, Set<FactType> types, Set<CompanyId> companies) {
    this(query, types, companies, any -> true);
  }
}
