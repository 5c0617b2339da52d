package dossier;

import dossier.digest.CompanyTracker;
import dossier.digest.FreshNews;
import dossier.digest.ListKeeper;
import dossier.digest.ListedViews;
import dossier.digest.NamedCompanies;
import dossier.digest.OwnCompanies;
import dossier.digest.ScopeReader;
import dossier.store.CompanyLists;
import dossier.store.SeenMarks;
import dossier.store.TrackedCompanies;

/** The companies that workspaces name and how they call them, over the data folder. */
public final class WorkspaceCompanies {
  private final ListedViews views;
  private final ListKeeper lists;
  private final ScopeReader scopes;
  private final NamedCompanies named;
  private final FreshNews fresh;
  private final CompanyTracker tracker;
  private final OwnCompanies own;

  WorkspaceCompanies(Dossier dossier) {
    CompanyLists kept = new CompanyLists(dossier.database());
    TrackedCompanies tracked = new TrackedCompanies(dossier.database());
    tracker = new CompanyTracker(dossier.companies(), dossier.linker(), tracked);
    own = new OwnCompanies(dossier.index(), tracked);
    named = new NamedCompanies(dossier.companies(), kept, own, tracker);
    scopes = new ScopeReader(dossier.companies(), dossier.linker(), named);
    lists = new ListKeeper(kept, scopes, named);
    fresh = new FreshNews(dossier.views(), named, scopes, new SeenMarks(dossier.database()));
    views = new ListedViews(dossier.views(), dossier.factViews(), named);
  }

  /** Lists what is known of companies that are named together. */
  public ListedViews views() {
    return views;
  }

  /** Finds the companies that are named by lists and sectors. */
  public NamedCompanies named() {
    return named;
  }

  /** What is new to people. */
  public FreshNews fresh() {
    return fresh;
  }

  /** Tracks companies for workspaces. */
  public CompanyTracker tracker() {
    return tracker;
  }

  /** Links the companies of workspaces' own. */
  public OwnCompanies own() {
    return own;
  }

  /** Keeps lists of companies. */
  public ListKeeper lists() {
    return lists;
  }

  /** Reads what somebody wants to hear of. */
  public ScopeReader scopes() {
    return scopes;
  }
}
