package dossier.company;

import java.util.List;

/**
 * The companies of an article.
 *
 * @param title mentions in the title, sorted, none overlapping
 * @param body mentions in the body, sorted, none overlapping; offsets count from the body's start
 * @param links one a company, the most mentioned first, {@link Salience#ABOUT} before {@link Salience#MENTIONED}
 */
public record ArticleLinks(List<CompanyMention> title, List<CompanyMention> body, List<CompanyLink> links) {
  public ArticleLinks {
    title = List.copyOf(title);
    body = List.copyOf(body);
    links = List.copyOf(links);
  }

  /** The companies that the article is about, the most mentioned first. */
  public List<CompanyId> about() {
    return links.stream().filter(link -> link.salience() == Salience.ABOUT).map(CompanyLink::company).toList();
  }
}
