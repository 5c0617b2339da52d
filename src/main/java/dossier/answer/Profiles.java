package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.retrieve.FactSearch;
import dossier.retrieve.Listing;
import dossier.retrieve.Whose;
import dossier.text.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws up profiles as of one moment of the index. */
final class Profiles {
  private static final int ITEMS = 5;
  /** Longest name in the title of a chart. */
  private static final int TITLE = 25;
  private static final int RELATED = 6;
  /** What goes on for months and is told by titles, and most lines of it. */
  private static final Set<FactType> MATTERS = EnumSet.of(FactType.LEGAL, FactType.REGULATORY, FactType.SECURITY);
  private static final int LINES = 4;
  /** Newest articles about a company that its profile is drawn from. */
  private static final int ARTICLES = 2_000;

  private final CompanyCatalog companies;
  private final FactSearch facts;
  private final IndexSnapshot snapshot;
  private final Instant now;

  Profiles(CompanyCatalog companies, FactSearch facts, IndexSnapshot snapshot, Instant now) {
    this.companies = companies;
    this.facts = facts;
    this.snapshot = snapshot;
    this.now = now;
  }

  /** Of a company of the catalogue. */
  View.Profile of(Company company) {
    Listing listing = new Listing(snapshot);
    return of(company, new Whose(Set.of(company.id()), Set.of(), Set.of()),
        (int) listing.mentions(company.id(), now), List.of(new Party(company.name(), company.id())));
  }

  /** Of a company beside the catalogue, shown as {@code company}. */
  View.Profile of(Among.Own own, Company company) {
    Among among = new Among(List.of(), List.of(), List.of(own), own.name());
    return of(company, among.whose(), own.mentioned(), among.parties());
  }

  private View.Profile of(Company company, Whose whose, int mentioned, List<Party> parties) {
    Listing listing = new Listing(snapshot);
    Listing.Page page = listing.about(whose, now, ARTICLES);
    Map<Integer, Integer> years = new TreeMap<>();
    List<PartialDate> dates = new ArrayList<>();
    Map<CompanyId, Integer> shared = new HashMap<>();
    for (ArticleEntry entry : page.entries()) {
      if (entry.article().published() != null) {
        dates.add(entry.article().published().date());
        years.merge(dates.getLast().year(), 1, Integer::sum);
      }
      for (CompanyLink link : entry.links().links())
        if (link.salience() == Salience.ABOUT && !link.company().equals(company.id()))
          shared.merge(link.company(), 1, Integer::sum);
    }
    List<NewsItem> latest = Views.items(listing.stories(whose, null, now, ITEMS).entries(), now, snapshot);
    String about = company.name().length() > TITLE ? "Articles" : "Articles about " + company.name();
    Chart chart = CoverageChart.of(about, dates, page.total() > page.entries().size())
        .orElse(null);
    return new View.Profile(company, (int) page.total(), mentioned, years, latest,
        news(parties, company), related(shared),
        chart, Answers.state(snapshot));
  }

  private List<FactGroup> news(List<Party> parties, Company company) {
    List<MergedFact> known = new IndexedFacts(facts, snapshot, now).facts(parties);
    Citing citing = Citing.of(snapshot);
    List<FactGroup> groups = FactGroups.byType(known, Titles.naming(company), new OwnSentence(snapshot, companies),
        "facts " + Timelines.typed(company), new FactWording(citing));
    Headlines headlines = new Headlines(snapshot, citing, now);
    List<Headlines.Candidate> titles = headlines.of(company, null, now, known);
    return CitationOrder.of(groups.stream().map(group -> withTitles(group, titles, headlines)).toList());
  }

  /** Of what goes on for months also the titles that no fact tells. */
  private static FactGroup withTitles(FactGroup group, List<Headlines.Candidate> titles, Headlines headlines) {
    FactType type = group.items().isEmpty() ? null : group.items().getFirst().fact().fact().type();
    if (type == null || !MATTERS.contains(type)) return group;
    List<Headline> found = titles.stream()
        .filter(title -> TitleKinds.of(title.title()) == type && !TitleKinds.isLesser(title.title()))
        .filter(title -> newer(group, title) < LINES)
        .limit(LINES)
        .map(headlines::shown)
        .toList();
    return found.isEmpty() ? group : group.with(found, LINES);
  }

  private static long newer(FactGroup group, Headlines.Candidate title) {
    LocalDate day = title.date().range().from();
    return group.items()
        .stream()
        .map(FactItem::date)
        .filter(date -> date != null && date.range().from().isAfter(day))
        .count();
  }

  private List<View.Related> related(Map<CompanyId, Integer> shared) {
    return shared.entrySet()
        .stream()
        .sorted(Map.Entry.<CompanyId, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(entry -> companies.find(entry.getKey())
            .map(company -> new View.Related(company, entry.getValue()))
            .stream())
        .limit(RELATED)
        .toList();
  }
}
