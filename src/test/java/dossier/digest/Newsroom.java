package dossier.digest;

import dossier.article.Article;
import dossier.article.CanonicalUrl;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.fact.Corrections;
import dossier.fact.FactType;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.index.ArticleReading;
import dossier.index.NewsIndex;
import dossier.name.Party;
import dossier.retrieve.StandingSyntax;
import dossier.store.CompanyLists;
import dossier.store.Database;
import dossier.store.TrackedCompanies;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small index for tests of digests. */
public final class Newsroom implements AutoCloseable {
  public static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
  static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyLinker LINKER = new CompanyLinker(CATALOG);
  private static final ArticleReading READING = new ArticleReading(CATALOG, LINKER);

  final NewsIndex index = NewsIndex.inMemory(READING, InstantSource.fixed(NOW));
  public final DigestComposer composer = new DigestComposer(index, CATALOG, () -> Corrections.NONE);

  /** What articles are added to. */
  public NewsIndex index() {
    return index;
  }

  /** Reads what alerts listen for, with the lists that are kept in a database. */
  public StandingQueryReader standingQueries(Database database) {
    return new StandingQueryReader(scopes(database), new StandingSyntax(CATALOG, LINKER));
  }

  /** Adds and commits. */
  public Newsroom with(ArticleEntry... entries) {
    index.add(List.of(entries));
    index.commit();
    return this;
  }

  /** Reads scopes with the lists that are kept in a database. */
  public Scopes scopes(Database database) {
    TrackedCompanies tracked = new TrackedCompanies(database);
    return new ScopeReader(CATALOG, LINKER, new NamedCompanies(CATALOG, new CompanyLists(database),
        new OwnCompanies(index, tracked), new CompanyTracker(CATALOG, LINKER, tracked)));
  }

  /** An article that came in when it appeared. */
  public static ArticleEntry entry(String source, String name, String title, String body, String published) {
    return entry(source, name, title, body, published, Instant.parse(published));
  }

  public static ArticleEntry entry(String source, String name, String title, String body, @Nullable String published,
      Instant imported) {
    CanonicalUrl url = CanonicalUrl.parse("https://example.com/" + name);
    Article article = new Article(Identity.of(url, null, null, title, body), title, body, url, source, null,
        published == null ? null : Published.parse(published));
    return READING.read(article, new Arrival(imported, "https://example.com/feed"));
  }

  /** What somebody wants to hear of these companies of the catalogue. */
  static Scope about(String... ids) {
    return new Scope(Arrays.stream(ids).map(Newsroom::party).toList(), Set.of(), List.of(), String.join(" ", ids));
  }

  static Scope about(Set<FactType> types, String... ids) {
    return new Scope(about(ids).parties(), types, List.of(), String.join(" ", ids));
  }

  private static Party party(String id) {
    Company company = CATALOG.companies()
        .stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
    return new Party(company.name(), company.id());
  }

  @Override
  public void close() {
    index.close();
  }
}
