package dossier.digest;

import dossier.company.CompanyId;
import dossier.fact.FactType;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A question that is asked of every new article.
 *
 * @param query over passages
 * @param types kinds of facts, one of which the article must tell; empty where any article will do
 * @param companies the tracked companies that it names
 */
public record StandingQuery(Query query, Set<FactType> types, Set<CompanyId> companies) {
  public StandingQuery {
    types = Set.copyOf(types);
    companies = Set.copyOf(companies);
  }
}
