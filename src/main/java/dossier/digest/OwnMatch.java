package dossier.digest;

import dossier.answer.Among;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLink;
import dossier.company.CompanyLinker;
import dossier.company.Salience;
import dossier.index.ArticleEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether articles are about companies that a workspace tracks beside the catalogue, read from their texts as those of the catalogue
 * are, so that an article counts at the moment it comes. Safe for many threads.
 */
final class OwnMatch {
  private final List<One> companies;

  private record One(Among.Own own, CompanyLinker linker) {
    boolean isIn(String text) {
      return Stream.concat(Stream.of(own.name()), own.aliases().stream())
          .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * A company that an article names.
   *
   * @param name as the workspace calls it
   */
  record Named(String name, CompanyLink link) {
    boolean isAbout() {
      return link.salience() == Salience.ABOUT;
    }
  }

  OwnMatch(List<Among.Own> companies) {
    this.companies = companies.stream()
        .map(own -> new One(own, new CompanyLinker(CompanyCatalog.of(OwnCompanies.company(own)))))
        .toList();
  }

  /** The company that an article is about; nothing where it is about none. */
  Optional<Named> about(ArticleEntry entry) {
    return named(entry).filter(Named::isAbout).findFirst();
  }

  /** The companies that an article is about, as the workspace calls them. */
  Set<String> aboutWhich(ArticleEntry entry) {
    return named(entry).filter(Named::isAbout).map(Named::name).collect(Collectors.toSet());
  }

  /** Whether an article names one. */
  boolean isNamed(ArticleEntry entry) {
    return named(entry).findAny().isPresent();
  }

  private Stream<Named> named(ArticleEntry entry) {
    if (companies.isEmpty()) return Stream.of();
    String title = entry.article().title();
    String body = entry.article().body();
    String text = (title + " " + body).toLowerCase(Locale.ROOT);
    return companies.stream()
        .filter(one -> one.isIn(text))
        .flatMap(one -> one.linker.link(title, body)
            .links()
            .stream()
            .limit(1)
            .map(link -> new Named(one.own.name(), link)));
  }
}
