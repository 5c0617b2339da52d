package dossier;

import dossier.answer.Answers;
import dossier.answer.FactViews;
import dossier.answer.View;
import dossier.answer.Views;
import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.digest.AlertPreview;
import dossier.digest.DigestComposer;
import dossier.digest.StandingQuery;
import dossier.digest.StandingQueryReader;
import dossier.fetch.Fetcher;
import dossier.index.Arrival;
import dossier.index.ArticleForm;
import dossier.index.ArticleReading;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.PreparedArticle;
import dossier.index.Queries;
import dossier.index.RereadProgress;
import dossier.index.Viewer;
import dossier.ingest.IngestReport;
import dossier.ingest.Ingester;
import dossier.ingest.Progress;
import dossier.ingest.Read;
import dossier.ingest.Sources;
import dossier.ingest.StoredTemplates;
import dossier.page.Templates;
import dossier.question.QuestionReader;
import dossier.retrieve.FactSearch;
import dossier.retrieve.Retriever;
import dossier.retrieve.StandingSyntax;
import dossier.store.Alert;
import dossier.store.ArticleStore;
import dossier.store.Database;
import dossier.store.DatabaseAddress;
import dossier.store.OwnSources;
import dossier.store.PageLedger;
import dossier.store.SourceFeed;
import dossier.store.SourceFeeds;
import dossier.store.StoreException;
import dossier.watch.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The program over one data folder, put together in the order in which articles and questions flow through it. */
public final class Dossier implements AutoCloseable {
  static final String INDEX = "index";
  /** Fewest articles between two commits of an import: a commit costs as much as some hundred articles. */
  private static final int COMMIT_EVERY = 2_000;
  /** Most articles between two commits; so many come in less than {@link #COMMIT_AFTER} where they are short. */
  private static final int COMMIT_AT_LAST = 20_000;
  /** Nanoseconds of work that a commit is worth, and that a kill costs. */
  private static final long COMMIT_AFTER = 2_000_000_000L;

  private final @Nullable HomeLock lock;
  private final Jobs jobs = new Jobs();
  private final InstantSource clock;
  private final CompanyCatalog companies;
  private final CompanyLinker linker;
  private final ArticleReading reading;
  private final NewsIndex index;
  private final Vectors vectors;
  private final Retriever retriever;
  private final Answers answers;
  private final Views views;
  private final FactViews factViews;
  private final QuestionReader questions;
  private final Correcting correcting;
  private final FactSearch facts;
  private final HomeStore store;
  private @Nullable KeptArticles kept;
  private @Nullable Ownership ownership;
  private int uncommitted;
  private long waitingSince;
  private volatile Consumer<Duration> commits = lag -> {};
  private int brought;

  private Dossier(Path home, Optional<DatabaseAddress> database, @Nullable HomeLock lock, CompanyCatalog companies,
      InstantSource clock, Opening opening) {
    this.lock = lock;
    this.store = new HomeStore(home, lock != null, database);
    this.clock = clock;
    this.companies = companies;
    this.linker = new CompanyLinker(companies);
    this.reading = new ArticleReading(companies, linker);
    this.index = opening.open(reading);
    this.questions = new QuestionReader(linker);
    this.correcting = new Correcting(store::lasting, store::isKept, clock);
    this.facts = new FactSearch(correcting::current);
    this.vectors = new Vectors(home, index, lock != null, jobs);
    this.retriever = new Retriever(vectors::searched);
    this.answers = new Answers(index, companies, questions, facts, retriever);
    this.views = new Views(index, companies, questions, answers, facts, vectors::count);
    this.factViews = new FactViews(index, companies, questions, facts);
  }

  /** With its articles kept in the database too. */
  private Dossier keeping(Consumer<String> say, boolean waits) {
    KeptArticles keeper = new KeptArticles(index, new ArticleStore(database()));
    kept = keeper;
    try {
      brought = keeper.begin(say);
      return this;
    } catch (RuntimeException e) {
      if (waits && e instanceof StoreException) {
        say.accept(e.getMessage() + " It is tried again; nothing new is taken in until then.");
        return this;
      }
      store.close();
      vectors.close();
      index.close();
      throw e;
    }
  }

  /**
   * Keeps workspaces apart from now on: what one adds others do not see.
   *
   * @param shares whether the operator shares what workspaces add
   */
  void separate(boolean shares) {
    Ownership rule = new Ownership(new OwnSources(database()), new SourceFeeds(database()), this::isStored, shares,
        clock);
    ownership = rule;
    index.hide(rule::hidden);
  }

  /** Whose pages and feeds are; to be {@linkplain #separate separated} before. */
  Ownership ownership() {
    return Objects.requireNonNull(ownership, "workspaces are not separated");
  }

  /**
   * Takes in and out what other instances on the database did since; nothing where there is none. How many articles changed.
   *
   * @throws StoreException when the database cannot be used
   */
  int follow() {
    if (kept == null) return 0;
    kept.begin(line -> {});
    return kept.follow();
  }

  /** Whether articles can be taken in: a database that keeps them was reached. */
  boolean takesIn() {
    return kept == null || kept.hasBegun();
  }

  /** How many articles the database that keeps them brought when this was opened. */
  int brought() {
    return brought;
  }

  private interface Opening {
    NewsIndex open(ArticleReading reading);
  }

  /**
   * Opens a data folder for writing and reading; an empty or missing one works.
   *
   * @param say takes lines for people, such as that the index is rebuilt
   * @throws HomeHeldException when another process writes it
   * @throws DossierException when the folder or its catalogue cannot be used
   * @throws dossier.index.IndexException when the index cannot be used
   */
  public static Dossier open(Path home, InstantSource clock, Consumer<String> say) {
    return open(home, Hosting.NONE, false, clock, say);
  }

  /** Opens the data folder of the settings, with the database that they name, for writing and reading. */
  public static Dossier open(Settings settings, InstantSource clock, Consumer<String> say) {
    return open(settings.home(), settings.hosting(), false, clock, say);
  }

  /** The same for a program that stays: a database that cannot be reached yet is waited for by {@link #follow}. */
  static Dossier openToServe(Settings settings, InstantSource clock, Consumer<String> say) {
    return open(settings.home(), settings.hosting(), true, clock, say);
  }

  private static Dossier open(Path home, Hosting hosting, boolean waits, InstantSource clock, Consumer<String> say) {
    HomeLock lock = HomeLock.take(home);
    try {
      Dossier dossier = new Dossier(home, hosting.database(), lock, HomeCatalog.of(home), clock,
          reading -> hosting.index().isPresent()
              ? NewsIndex.open(hosting.index().get(), reading, clock, say)
              : NewsIndex.open(home.resolve(INDEX), reading, clock, say));
      // an index that instances share needs no copy of its articles
      return hosting.database().isPresent() && hosting.index().isEmpty() ? dossier.keeping(say, waits) : dossier;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a data folder for reading beside a process that may write it.
   *
   * @throws DossierException when the folder is none or its catalogue cannot be used
   * @throws dossier.index.IndexException when the index cannot be used
   */
  public static Dossier openForReading(Path home, InstantSource clock) {
    return openForReading(home, Hosting.NONE, clock);
  }

  /** Opens the data folder of the settings, with the database that they name, for reading. */
  public static Dossier openForReading(Settings settings, InstantSource clock) {
    return openForReading(settings.home(), settings.hosting(), clock);
  }

  private static Dossier openForReading(Path home, Hosting hosting, InstantSource clock) {
    if (Files.exists(home) && !Files.isDirectory(home))
      throw new DossierException("the data folder " + home + " is a file");
    return new Dossier(home, hosting.database(), null, HomeCatalog.of(home), clock,
        reading -> hosting.index().isPresent()
            ? NewsIndex.openForReading(hosting.index().get(), reading, clock)
            : NewsIndex.openForReading(home.resolve(INDEX), reading, clock));
  }

  /**
   * Takes in articles from files and folders. What was committed before a failure stays.
   *
   * @param report receives what became of everything
   * @throws IOException when nothing more can be stored
   */
  public void importFrom(List<Path> paths, IngestReport report, Progress progress) throws IOException {
    try (var _ = vectors.work()) {
      ingester().ingest(paths, report, progress);
    } finally {
      commit();
    }
  }

  /**
   * Takes in what was read on the web; it shows when this returns.
   *
   * @throws IOException when nothing more can be stored
   */
  void take(List<Read> reads, IngestReport report) throws IOException {
    try (var _ = vectors.work()) {
      ingester().ingest(reads, report);
    } finally {
      commit();
    }
  }

  private Ingester<PreparedArticle> ingester() {
    return new Ingester<>(this::prepared, this::store, new Templates(new StoredTemplates(this::database, clock)),
        clock);
  }

  /** The sources on the web, read with {@code fetcher}. */
  public Sources sources(Fetcher fetcher) {
    return new Sources(fetcher, new SourceFeeds(database()), new PageLedger(database()), this::take, clock,
        new SplittableRandom());
  }

  /**
   * Takes an article out, or a source with all its articles, with everything that was read from them.
   *
   * @param what an article's or a feed's address, or the name of a feed or publisher
   */
  public Removal remove(String what, Sources sources) {
    Optional<ArticleId> article = ArticleId.at(what);
    if (article.isPresent() && isStored(article.get()))
      return new Removal(removed(List.of(article.get()), sources).size(), List.of());
    List<SourceFeed> feeds = sources.named(what)
        .stream()
        .filter(feed -> feed.address().equals(what) || feed.name().equalsIgnoreCase(what.strip()))
        .toList();
    Set<ArticleId> ids = new LinkedHashSet<>();
    try (IndexSnapshot snapshot = index.snapshot()) {
      for (SourceFeed feed : feeds)
        ids.addAll(snapshot.ids(Queries.via(feed.address()), Integer.MAX_VALUE));
      ids.addAll(snapshot.ids(Queries.publisher(what), Integer.MAX_VALUE));
    }
    feeds.forEach(feed -> sources.forget(feed.address()));
    return new Removal(removed(List.copyOf(ids), sources).size(), feeds);
  }

  private boolean isStored(ArticleId id) {
    return Viewer.in("", () -> isShown(id));
  }

  private boolean isShown(ArticleId id) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return snapshot.find(id) != null;
    }
  }

  /** Notes first, so that no poll brings them back between. */
  private List<ArticleId> removed(List<ArticleId> ids, Sources sources) {
    sources.removed(ids.stream().map(ArticleId::value).toList());
    return index.remove(ids);
  }

  /**
   * What is known of the article at an address.
   *
   * @throws IllegalArgumentException when it is no http or https address; the message says what came
   */
  public View.Why why(String address, Sources sources) {
    CanonicalUrl url = CanonicalUrl.parse(address.contains("://") ? address : "https://" + address);
    return views.why(url, clock.instant(), id -> sources.whyNot(url, id.value()));
  }

  /**
   * What must survive that is not an article; opened when it is first asked for, closed with this. A reader of a folder
   * that has none gets an empty one.
   */
  public Database database() {
    return store.database();
  }

  /**
   * Reads facts, statements and names again from all stored articles, as after a change of patterns; what people corrected
   * stays corrected.
   *
   * @return how many articles were read
   */
  public long reread(RereadProgress progress) {
    try (var _ = vectors.work()) {
      return index.reread(progress);
    }
  }

  private PreparedArticle prepared(Read.Found found) {
    Arrival arrival = new Arrival(clock.instant(), found.origin().toString());
    return PreparedArticle.of(reading.read(found.article(), arrival));
  }

  private synchronized List<NewsIndex.Outcome> store(List<PreparedArticle> batch) {
    List<NewsIndex.Outcome> outcomes = index.addPrepared(batch);
    if (uncommitted == 0) waitingSince = System.nanoTime();
    uncommitted += batch.size();
    boolean worth = uncommitted >= COMMIT_EVERY && System.nanoTime() - waitingSince >= COMMIT_AFTER;
    if (worth || uncommitted >= COMMIT_AT_LAST) commit();
    return outcomes;
  }

  private synchronized void commit() {
    index.commit();
    if (uncommitted > 0) commits.accept(Duration.ofNanos(System.nanoTime() - waitingSince));
    uncommitted = 0;
  }

  /** From now on {@code listener} hears after each commit how long the first of its articles waited for it. */
  void onCommitLag(Consumer<Duration> listener) {
    commits = listener;
  }

  /** How many articles the index finds when it is asked; throws where it cannot be. */
  int tried() {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return snapshot.ids(Queries.articles(), 1).isEmpty() ? 0 : snapshot.articles();
    }
  }

  /** Who else writes the data folder, for people; null where nobody does. */
  @Nullable
  String otherWriter() {
    return lock == null ? null : lock.otherWriter();
  }

  /** The articles and what was read from them. */
  public NewsIndex index() {
    return index;
  }

  /** Takes in articles as an index stored them; they show when this returns. How many were new. */
  synchronized int takeForms(List<ArticleForm> forms) {
    if (forms.isEmpty()) return 0;
    if (kept != null) kept.keep(forms);
    int taken = index.takeForms(forms);
    commit();
    return taken;
  }

  /** The vectors of the passages. */
  public Vectors vectors() {
    return vectors;
  }

  /** The work that is done in the background. */
  Jobs jobs() {
    return jobs;
  }

  /** Answers questions. */
  public Answers answers() {
    return answers;
  }

  /** Answers that remember nothing of earlier questions, for measuring. */
  public Answers forgetful() {
    return answers.uncached(new FactSearch(correcting::current));
  }

  /** Answers that remember facts but no answers, for measuring. */
  public Answers remembering() {
    return answers.uncached(facts);
  }

  /** Lists what is there. */
  public Views views() {
    return views;
  }

  /** Lists what is known as facts. */
  public FactViews factViews() {
    return factViews;
  }

  /** Finds facts, corrected as people decided. */
  public FactSearch facts() {
    return facts;
  }

  /** What people decide on facts. */
  public Correcting correcting() {
    return correcting;
  }

  /** Puts digests together. */
  public DigestComposer digests() {
    return new DigestComposer(index, companies, correcting::current);
  }

  /** The tracked companies. */
  public CompanyCatalog companies() {
    return companies;
  }

  /** Reads what alerts listen for. */
  public StandingQueryReader standingQueries() {
    return new StandingQueryReader(workspaces().scopes(), new StandingSyntax(companies, linker));
  }

  /** What a standing query would have matched, with the usual choices. */
  public AlertPreview matched(StandingQuery query, int shown) {
    return AlertPreview.of(index, query, Alert.Choices.USUAL, shown, clock.instant());
  }

  /** The companies that workspaces name and how they call them. */
  public WorkspaceCompanies workspaces() {
    return new WorkspaceCompanies(this);
  }

  /** Finds companies in texts. */
  public CompanyLinker linker() {
    return linker;
  }

  @Override
  public void close() {
    store.close();
    vectors.close();
    index.close();
    if (lock != null) lock.close();
  }
}
