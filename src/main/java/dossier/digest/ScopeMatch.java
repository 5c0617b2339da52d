package dossier.digest;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.fact.Fact;
import dossier.fact.PartyKey;
import dossier.index.ArticleEntry;
import dossier.name.Party;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether articles and facts are what a scope wants: an article counts for a company when it is about it, not when it names it. */
final class ScopeMatch {
  private final Scope scope;
  private final OwnMatch own;
  private final Map<String, Party> parties = new LinkedHashMap<>();

  ScopeMatch(Scope scope) {
    this.scope = scope;
    this.own = new OwnMatch(scope.own());
    scope.parties().forEach(party -> parties.put(PartyKey.of(party), party));
  }

  /** Whether an article is about one of the companies, where any are wanted. */
  boolean isAbout(ArticleEntry entry) {
    if (parties.isEmpty()) return !isUnwanted(entry);
    return linked(entry).isPresent() || own.about(entry).isPresent() || outside(entry).isPresent();
  }

  /** Whether it is about companies that nobody wants to hear of and no others. */
  private boolean isUnwanted(ArticleEntry entry) {
    List<CompanyId> about = entry.links().about();
    return !about.isEmpty() && scope.unwanted().containsAll(about);
  }

  /** Whether a fact is of a kind and about a company that are wanted. */
  boolean concerns(Fact fact) {
    boolean kind = scope.types().isEmpty() || scope.types().contains(fact.type());
    return kind && (parties.isEmpty() || parties.containsKey(PartyKey.of(fact.company()))
        || fact.counterparties().stream().anyMatch(other -> parties.containsKey(PartyKey.of(other))));
  }

  /** How much a story with these articles is about the companies. */
  Importance.About about(List<ArticleEntry> entries) {
    if (parties.isEmpty()) return Importance.About.ANY;
    return entries.stream().anyMatch(this::inTitle) ? Importance.About.TITLE : Importance.About.BODY;
  }

  /** The article that shows a story best first: no copy, with a company in its title, the newest. */
  Comparator<ArticleEntry> best() {
    return Comparator.comparing((ArticleEntry entry) -> entry.placement() != null && entry.placement().copyOf() != null)
        .thenComparing(entry -> !inTitle(entry))
        .thenComparing(ArticleEntry::knownBy, Comparator.reverseOrder())
        .thenComparing(entry -> entry.article().id().value());
  }

  /** The company that an article is most about, of those wanted where any are. */
  Optional<String> company(ArticleEntry entry, CompanyCatalog catalog) {
    Optional<String> linked = linked(entry).flatMap(link -> catalog.find(link.company())).map(Company::name);
    return linked.or(() -> own.about(entry).map(OwnMatch.Named::name)).or(() -> outside(entry).map(Party::name));
  }

  private boolean inTitle(ArticleEntry entry) {
    Optional<CompanyLink> link = linked(entry);
    return link.or(() -> own.about(entry).map(OwnMatch.Named::link))
        .map(CompanyLink::inTitle)
        .orElseGet(() -> outside(entry).isPresent());
  }

  /** Links come most mentioned first. */
  private Optional<CompanyLink> linked(ArticleEntry entry) {
    return entry.links()
        .links()
        .stream()
        .filter(link -> link.salience() == Salience.ABOUT && wanted(link.company()))
        .findFirst();
  }

  private boolean wanted(CompanyId company) {
    return parties.isEmpty() ? !scope.unwanted().contains(company) : parties.containsKey(PartyKey.of(company));
  }

  /** A company outside the catalogue is what an article is about when its title names it. */
  private Optional<Party> outside(ArticleEntry entry) {
    String title = entry.article().title().toLowerCase(Locale.ROOT);
    return entry.outside()
        .stream()
        .map(name -> parties.get(PartyKey.ofName(name)))
        .filter(party -> party != null && !scope.isOwn(party) && title.contains(party.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
