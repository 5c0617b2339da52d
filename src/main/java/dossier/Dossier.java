package dossier;

import dossier.answer.Answers;
import dossier.answer.Views;
import dossier.article.Article;
import dossier.company.CatalogException;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.index.ArticleReading;
import dossier.index.NewsIndex;
import dossier.ingest.IngestReport;
import dossier.ingest.Ingester;
import dossier.ingest.Progress;
import dossier.ingest.StoredTemplates;
import dossier.page.Templates;
import dossier.question.QuestionReader;
import dossier.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The program over one data folder, put together in the order in which articles and questions flow through it. */
public final class Dossier implements AutoCloseable {
  private static final String INDEX = "index";
  private static final String CATALOG = "companies.yaml";
  /** Articles between two commits of an import: a commit costs as much as some hundred articles. */
  private static final int COMMIT_EVERY = 2_000;

  private final Path home;
  private final @Nullable HomeLock lock;
  private final InstantSource clock;
  private final CompanyCatalog companies;
  private final CompanyLinker linker;
  private final ArticleReading reading;
  private final NewsIndex index;
  private final Answers answers;
  private final Views views;
  private final QuestionReader questions;
  private int uncommitted;

  private Dossier(Path home, @Nullable HomeLock lock, CompanyCatalog companies, InstantSource clock, Opening opening) {
    this.home = home;
    this.lock = lock;
    this.clock = clock;
    this.companies = companies;
    this.linker = new CompanyLinker(companies);
    this.reading = new ArticleReading(companies, linker);
    this.index = opening.open(reading);
    this.questions = new QuestionReader(linker);
    this.answers = new Answers(index, companies, questions);
    this.views = new Views(index, companies, questions, answers);
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
    HomeLock lock = HomeLock.take(home);
    try {
      return new Dossier(home, lock, catalog(home), clock,
          reading -> NewsIndex.open(home.resolve(INDEX), reading, clock, say));
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
    if (Files.exists(home) && !Files.isDirectory(home))
      throw new DossierException("the data folder " + home + " is a file");
    return new Dossier(home, null, catalog(home), clock,
        reading -> NewsIndex.openForReading(home.resolve(INDEX), reading, clock));
  }

  /** The home's own catalogue, else the one in the program. */
  private static CompanyCatalog catalog(Path home) {
    Path file = home.resolve(CATALOG);
    try {
      return Files.exists(file) ? CompanyCatalog.load(file) : CompanyCatalog.bundled();
    } catch (CatalogException e) {
      throw new DossierException(e.getMessage() == null ? "the catalogue cannot be used" : e.getMessage(), e);
    } catch (IOException e) {
      throw new DossierException("the company catalogue " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Takes in articles from files and folders. What was committed before a failure stays.
   *
   * @param report receives what became of everything
   * @throws IOException when nothing more can be stored
   */
  public void importFrom(List<Path> paths, IngestReport report, Progress progress) throws IOException {
    try (StoredTemplates memory = new StoredTemplates(() -> Database.in(home), clock)) {
      new Ingester<>(this::entry, this::store, new Templates(memory)).ingest(paths, report, progress);
    } finally {
      commit();
    }
  }

  private ArticleEntry entry(Article article) {
    return reading.read(article, new Arrival(clock.instant(), null));
  }

  private List<NewsIndex.Outcome> store(List<ArticleEntry> batch) {
    List<NewsIndex.Outcome> outcomes = index.add(batch);
    uncommitted += batch.size();
    if (uncommitted >= COMMIT_EVERY) commit();
    return outcomes;
  }

  private void commit() {
    index.commit();
    uncommitted = 0;
  }

  /** Answers questions. */
  public Answers answers() {
    return answers;
  }

  /** Answers every question anew, for measuring. */
  Answers uncached() {
    return new Answers(index, companies, questions, 0);
  }

  /** Lists what is there. */
  public Views views() {
    return views;
  }

  /** The tracked companies. */
  public CompanyCatalog companies() {
    return companies;
  }

  /** Finds companies in texts. */
  public CompanyLinker linker() {
    return linker;
  }

  @Override
  public void close() {
    index.close();
    if (lock != null) lock.close();
  }
}
