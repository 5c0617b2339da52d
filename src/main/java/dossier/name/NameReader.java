package dossier.name;

import dossier.company.ArticleLinks;
import java.util.List;

/** Finds what an article names. Immutable, for any number of threads. */
public final class NameReader {
  /**
   * The names in an article, whose parts speak for each other: a full name in one place types a short one elsewhere.
   *
   * @param links the companies of the catalogue that it names; each of their mentions is a name
   */
  public ArticleNames read(String title, String body, ArticleLinks links) {
    return new ArticleNames(companies(links.title()), companies(links.body()));
  }

  private static List<Name> companies(List<dossier.company.CompanyMention> mentions) {
    return mentions.stream()
        .map(mention -> new Name(NameType.COMPANY, mention.span(), mention.company().value(), mention.company(), null))
        .toList();
  }
}
