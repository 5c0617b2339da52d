package dossier.digest;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.index.ArticleReading;
import dossier.index.NewsIndex;
import dossier.store.CompanyLists;
import dossier.store.Database;
import dossier.store.TrackedCompanies;
import java.time.InstantSource;

/** Lists and scopes over the real catalogue and a database in memory. */
final class Desk implements AutoCloseable {
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyLinker LINKER = new CompanyLinker(CATALOG);

  final Database database = Database.inMemory();
  final CompanyLists lists = new CompanyLists(database);
  final NewsIndex index = NewsIndex.inMemory(new ArticleReading(CATALOG, LINKER), InstantSource.fixed(Newsroom.NOW));
  final TrackedCompanies tracked = new TrackedCompanies(database);
  final CompanyTracker tracker = new CompanyTracker(CATALOG, LINKER, tracked);
  final NamedCompanies named = new NamedCompanies(CATALOG, lists, new OwnCompanies(index, tracked), tracker);
  final ScopeReader scopes = new ScopeReader(CATALOG, LINKER, named);
  final ListKeeper keeper = new ListKeeper(lists, scopes, named);

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
