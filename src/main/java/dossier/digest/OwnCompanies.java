package dossier.digest;

import dossier.answer.Among;
import dossier.article.ArticleId;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.CompanyLinker;
import dossier.company.Salience;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.NewsIndex;
import dossier.index.Queries;
import dossier.store.TrackedCompanies;
import dossier.store.TrackedCompany;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Links the companies that workspaces track beside the catalogue to the articles that name them: all stored ones when a
 * company is new, later those that came in since. Where it was stopped it goes on: what was searched is noted in the store.
 */
public final class OwnCompanies {
  private static final int MOST_PASSAGES = 50_000;

  private final NewsIndex index;
  private final TrackedCompanies tracked;

  /** Links articles of {@code index}; what is found is kept in {@code tracked}. */
  public OwnCompanies(NewsIndex index, TrackedCompanies tracked) {
    this.index = index;
    this.tracked = tracked;
  }

  /**
   * A company whose stored articles were linked for the first time.
   *
   * @param about how many are about it
   * @param mentioned how many only mention it
   */
  public record Linked(TrackedCompany company, int about, int mentioned) {}

  /** Links what is not linked yet; tells of companies that are new. */
  public List<Linked> linkAll(Instant now) {
    return tracked.own().stream().flatMap(company -> link(company, now)).toList();
  }

  private Stream<Linked> link(TrackedCompany company, Instant now) {
    CompanyLinker linker = new CompanyLinker(CompanyCatalog.of(company(company)));
    Map<String, Boolean> found = new HashMap<>();
    Instant linked = company.linked();
    // A clock that was ahead may have noted more than was searched.
    Instant after = linked == null || linked.isAfter(now) ? null : linked;
    try (IndexSnapshot snapshot = index.snapshot()) {
      // What a commit under way brings came in before now and is looked at the next time.
      Instant upTo = snapshot.committed().isBefore(now) ? snapshot.committed() : now;
      if (after != null && !after.isBefore(upTo)) return Stream.of();
      (after == null ? naming(company, snapshot) : entries(snapshot, Queries.arrived(after, upTo))).forEach(entry -> {
        List<CompanyLink> links = linker.link(entry.article().title(), entry.article().body()).links();
        if (!links.isEmpty() && found.size() < TrackedCompanies.MAX_ARTICLES)
          found.put(entry.article().id().value(), links.getFirst().salience() == Salience.ABOUT);
      });
      tracked.link(company.id(), found, upTo);
    }
    int about = (int) found.values().stream().filter(each -> each).count();
    return linked == null ? Stream.of(new Linked(company, about, found.size() - about)) : Stream.of();
  }

  /** Articles with a passage that has all words of one of its names. */
  private static Stream<ArticleEntry> naming(TrackedCompany company, IndexSnapshot snapshot) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    names(company).forEach(name -> {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(name))
        all.add(new BooleanQuery.Builder().add(Queries.inBody(term.value()), Occur.SHOULD)
            .add(Queries.inTitle(term.value()), Occur.SHOULD)
            .build(), Occur.FILTER);
      any.add(all.build(), Occur.SHOULD);
    });
    return entries(snapshot, any.build());
  }

  private static Stream<ArticleEntry> entries(IndexSnapshot snapshot, Query query) {
    Set<Integer> articles = new LinkedHashSet<>();
    for (ScoreDoc hit : snapshot.newest(query, MOST_PASSAGES))
      articles.add(snapshot.articleOf(hit.doc));
    return articles.stream().map(snapshot::entry);
  }

  private static Stream<String> names(TrackedCompany company) {
    return Stream.concat(Stream.of(company.name()), company.aliases().stream());
  }

  /** A company of one's own as those of the catalogue are shown. */
  static Company company(TrackedCompany company) {
    return company(company.key(), company.name(), company.aliases());
  }

  /** The same by its names. */
  static Company company(Among.Own own) {
    return company(CompanyTracker.key(own.name()), own.name(), own.aliases());
  }

  private static Company company(String key, String name, List<String> aliases) {
    return new Company(new CompanyId(key), name, aliases, List.of(), List.of(), "", "", "");
  }

  /** A company of one's own with the articles about it. */
  Among.Own meant(TrackedCompany company) {
    return new Among.Own(company.name(), company.aliases(),
        tracked.articles(company.id(), true).stream().map(ArticleId::new).collect(Collectors.toSet()),
        tracked.articles(company.id(), false).size());
  }

  /** The companies of a workspace's own. */
  List<TrackedCompany> of(String team) {
    return tracked.own(team);
  }
}
