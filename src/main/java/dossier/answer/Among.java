package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.Company;
import dossier.fact.PartyKey;
import dossier.name.Party;
import dossier.retrieve.Whose;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Companies that are meant together, beside those that words name.
 *
 * @param companies those of the catalogue
 * @param outside names of others
 * @param own those that somebody tracks beside the catalogue
 * @param called what they are called together, such as {@code @china-phones}; empty for nobody
 */
public record Among(List<Company> companies, List<String> outside, List<Own> own, String called) {
  /** Nobody. */
  public static final Among NOBODY = new Among(List.of(), List.of(), List.of(), "");

  public Among {
    companies = List.copyOf(companies);
    outside = List.copyOf(outside);
    own = List.copyOf(own);
  }

  /**
   * A company that is tracked beside the catalogue.
   *
   * @param aliases its other names
   * @param about the articles that are about it
   * @param mentioned how many articles only mention it
   */
  public record Own(String name, List<String> aliases, Set<ArticleId> about, int mentioned) {
    public Own {
      aliases = List.copyOf(aliases);
      about = Set.copyOf(about);
    }

    /** Name and aliases. */
    Stream<String> names() {
      return Stream.concat(Stream.of(name), aliases.stream());
    }
  }

  /** Whether nobody is meant. */
  public boolean isNobody() {
    return companies.isEmpty() && outside.isEmpty() && own.isEmpty();
  }

  /** The name of each. */
  public List<String> names() {
    return Stream.of(companies.stream().map(Company::name), outside.stream(), own.stream().map(Own::name))
        .flatMap(each -> each)
        .toList();
  }

  /** All of them as the facts know them: an own company by each of its names. */
  public List<Party> parties() {
    Set<Party> parties = new LinkedHashSet<>();
    companies.forEach(company -> parties.add(new Party(company.name(), company.id())));
    Stream.concat(outside.stream(), own.stream().flatMap(Own::names))
        .forEach(name -> parties.add(new Party(name, null)));
    return List.copyOf(parties);
  }

  /** Whose articles these are: of those outside the catalogue the ones that name them. */
  public Whose whose() {
    Set<ArticleId> articles = new HashSet<>();
    own.forEach(each -> articles.addAll(each.about()));
    return new Whose(companies.stream().map(Company::id).collect(Collectors.toSet()),
        outside.stream().map(PartyKey::ofName).collect(Collectors.toSet()), articles);
  }
}
