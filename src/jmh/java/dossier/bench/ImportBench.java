package dossier.bench;

import dossier.article.Article;
import dossier.company.ArticleLinks;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.index.Arrival;
import dossier.index.ArticleReading;
import dossier.index.ContentReader;
import dossier.index.NewsAnalyzer;
import dossier.index.NewsIndex;
import dossier.index.PreparedArticle;
import dossier.index.Readings;
import dossier.ingest.ArticleFiles;
import dossier.ingest.IngestReport;
import dossier.ingest.Ingester;
import dossier.ingest.Read;
import dossier.ingest.SourceFiles;
import dossier.page.Templates;
import dossier.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** How fast articles come in, stage by stage and as a whole, beside a bare index writer on the same text. */
final class ImportBench {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  /** Articles between commits where they are stored without being read. */
  private static final int COMMIT_EVERY = 2_000;
  /** Nanoseconds after which an import of the program commits so many or more. */
  private static final long COMMIT_AFTER = 2_000_000_000L;
  private static final InstantSource CLOCK = InstantSource.system();

  private final Path scratch;
  private final Path corpus;
  private final CompanyCatalog companies;

  /** @param scratch a folder that does not exist yet, for indexes that are thrown away */
  ImportBench(Path scratch, Path corpus, CompanyCatalog companies) {
    this.scratch = scratch;
    this.corpus = corpus;
    this.companies = companies;
  }

  /**
   * Measures with the first articles of the corpus.
   *
   * @param most how many, at least 1
   */
  Table table(int most) throws IOException {
    Table table = new Table("Import by stage, one thread unless said", "stage", "articles/s", "share of the floor");
    List<Read.Found> found = new ArrayList<>();
    long start = System.nanoTime();
    int all = each(most, found::add);
    double read = all / ((System.nanoTime() - start) / 1e9);
    List<Article> articles = found.stream().map(Read.Found::article).toList();
    double floor = rate(() -> bare(articles), articles.size());
    CompanyLinker linker = new CompanyLinker(companies);
    ArticleReading plain = new ArticleReading(companies, linker, new NoContent());
    ArticleReading full = new ArticleReading(companies, linker);
    List<PreparedArticle> prepared = new ArrayList<>();
    double linked = rate(() -> found.forEach(each -> prepared.add(prepared(plain, each))), found.size());
    double stored = rate(() -> store(plain, prepared), found.size());
    double facts = rate(() -> found.forEach(each -> prepared(full, each)), found.size());
    double without = rate(() -> whole(plain, found, "without"), found.size());
    double with = rate(() -> whole(full, found, "with"), found.size());
    return table.row("floor: IndexWriter, title and body, " + CORES + " threads", floor, 1.0)
        .row("reading the file", read, read / floor)
        .row("sentences, companies, trace of the story", linked, linked / floor)
        .row("the same with names, facts and statements", facts, facts / floor)
        .row("placing in stories and storing, with commits", stored, stored / floor)
        .row("**whole import without facts**, all cores", without, without / floor)
        .row("**whole import with facts**, all cores", with, with / floor);
  }

  /** Reads no facts. */
  private record NoContent() implements ContentReader {
    @Override
    public Readings read(String title, String body, List<Span> sentences, ArticleLinks links,
        @Nullable LocalDate reference) {
      return Readings.NONE;
    }

    @Override
    public String fingerprint() {
      return "none";
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double rate(Work work, int articles) throws IOException {
    long start = System.nanoTime();
    work.run();
    return articles / ((System.nanoTime() - start) / 1e9);
  }

  /** Hands on the first articles; how many there are, for the file is read to its end. */
  private int each(int most, Consumer<Read.Found> take) {
    int[] count = { 0 };
    SourceFiles.walk(List.of(corpus), file -> ArticleFiles.read(file, _ -> {}, read -> {
      if (read instanceof Read.Found one && count[0]++ < most) take.accept(one);
    }), _ -> {});
    return count[0];
  }

  private static PreparedArticle prepared(ArticleReading reading, Read.Found found) {
    return PreparedArticle.of(reading.read(found.article(), new Arrival(CLOCK.instant(), found.origin().toString())));
  }

  private void bare(List<Article> articles) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(NewsAnalyzer.INSTANCE);
    try (FSDirectory directory = FSDirectory.open(scratch.resolve("bare"));
        IndexWriter writer = new IndexWriter(directory, config);
        var threads = Executors.newFixedThreadPool(CORES)) {
      List<Future<?>> parts = new ArrayList<>();
      for (int part = 0; part < CORES; part++) {
        List<Article> its = articles.subList(articles.size() * part / CORES, articles.size() * (part + 1) / CORES);
        parts.add(threads.submit(() -> bare(its, writer)));
      }
      for (Future<?> part : parts)
        done(part);
      writer.commit();
    }
  }

  private static Void bare(List<Article> articles, IndexWriter writer) throws IOException {
    for (Article article : articles) {
      Document document = new Document();
      document.add(new TextField("title", article.title(), Field.Store.YES));
      document.add(new TextField("body", article.body(), Field.Store.YES));
      writer.addDocument(document);
    }
    return null;
  }

  private static void done(Future<?> part) throws IOException {
    try {
      part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private void store(ArticleReading reading, List<PreparedArticle> prepared) {
    try (NewsIndex index = NewsIndex.open(scratch.resolve("stored"), reading, CLOCK, _ -> {})) {
      for (int at = 0; at < prepared.size(); at += COMMIT_EVERY) {
        index.addPrepared(prepared.subList(at, Math.min(at + COMMIT_EVERY, prepared.size())));
        index.commit();
      }
    }
  }

  private void whole(ArticleReading reading, List<Read.Found> found, String name) throws IOException {
    try (NewsIndex index = NewsIndex.open(scratch.resolve(name), reading, CLOCK, _ -> {})) {
      int[] waiting = { 0 };
      long[] since = { System.nanoTime() };
      Ingester<PreparedArticle> ingester = new Ingester<>(each -> prepared(reading, each), batch -> {
        List<NewsIndex.Outcome> outcomes = index.addPrepared(batch);
        waiting[0] += batch.size();
        if (waiting[0] >= COMMIT_EVERY && System.nanoTime() - since[0] >= COMMIT_AFTER) {
          index.commit();
          waiting[0] = 0;
          since[0] = System.nanoTime();
        }
        return outcomes;
      }, new Templates(Templates.Memory.NONE), CLOCK);
      ingester.ingest(List.<Read>copyOf(found), new IngestReport());
      index.commit();
    }
  }
}
