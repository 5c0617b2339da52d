package dossier.retrieve;

import dossier.article.ArticleId;
import dossier.company.CompanyId;
import dossier.index.Queries;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Whose articles are listed: any of these.
 *
 * @param companies companies of the catalogue that the articles are about
 * @param outside keys of companies outside it that the articles name, see {@link dossier.fact.PartyKey}
 * @param articles articles that are known to be meant
 */
public record Whose(Set<CompanyId> companies, Set<String> outside, Set<ArticleId> articles) {
  public Whose {
    companies = Set.copyOf(companies);
    outside = Set.copyOf(outside);
    articles = Set.copyOf(articles);
  }

  Query query() {
    return new BooleanQuery.Builder().add(Queries.aboutAny(companies), Occur.SHOULD)
        .add(Queries.namesOutside(outside), Occur.SHOULD)
        .add(Queries.articles(articles), Occur.SHOULD)
        .build();
  }
}
