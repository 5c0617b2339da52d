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
import dossier.ingest.Progress;
import dossier.ingest.Read;
import dossier.ingest.SourceFiles;
import dossier.page.Templates;
import dossier.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
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
   * Measures with the first articles of the corpus. Each stage is run twice and the second time counts, so that none is told
   * by how long the JVM took to compile it.
   *
   * @param most how many, at least 1
   */
  Table table(int most) throws IOException {
    Path file = first(most);
    List<Read.Found> found = new ArrayList<>();
    Cost reading = cost(_ -> {
      found.clear();
      each(file, found::add);
    }, found);
    List<Article> articles = found.stream().map(Read.Found::article).toList();
    CompanyLinker linker = new CompanyLinker(companies);
    ArticleReading plain = new ArticleReading(companies, linker, new NoContent());
    ArticleReading full = new ArticleReading(companies, linker);
    List<PreparedArticle> prepared = new ArrayList<>();
    Cost floor = cost(run -> bare(articles, scratch.resolve("bare" + run)), found);
    Cost linking = cost(_ -> {
      prepared.clear();
      found.forEach(each -> prepared.add(prepared(plain, each)));
    }, found);
    Cost storing = cost(run -> store(plain, prepared, scratch.resolve("stored" + run)), found);
    prepared.clear();
    Cost telling = cost(_ -> found.forEach(each -> prepared(full, each)), found);
    Cost without = cost(run -> whole(plain, file, scratch.resolve("without" + run)), found);
    Cost with = cost(run -> whole(full, file, scratch.resolve("with" + run)), found);
    Table table = new Table("Import of " + found.size() + " articles by stage, one thread unless said", "stage",
        "articles/s", "share of the floor", "processor µs an article", "floor's share of it");
    floor.row("floor: IndexWriter, title and body, " + CORES + " threads", floor, table);
    reading.row("reading the file", floor, table);
    linking.row("sentences, companies, trace of the story", floor, table);
    telling.row("the same with names, facts and statements", floor, table);
    storing.row("placing in stories and storing, with commits", floor, table);
    without.row("**whole import without facts**, all cores", floor, table);
    with.row("**whole import with facts**, all cores", floor, table);
    return table;
  }

  /** The first articles of a file of JSON lines as a file of their own; a folder as it is. */
  private Path first(int most) throws IOException {
    if (Files.isDirectory(corpus)) return corpus;
    Path file = scratch.resolve("first.jsonl");
    try (BufferedReader lines = MixedArticles.reader(corpus)) {
      Files.write(file, lines.lines().limit(most).toList());
    }
    return file;
  }

  /**
   * What a stage cost.
   *
   * @param rate articles a second
   * @param micros microseconds of the processor an article, compilation and collection of garbage included
   */
  private record Cost(double rate, double micros) {
    void row(String stage, Cost floor, Table table) {
      table.row(stage, rate, rate / floor.rate, micros, floor.micros / micros);
    }
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
    /** @param run its number, from 0 */
    void run(int run) throws IOException;
  }

  private static Cost cost(Work work, List<Read.Found> articles) throws IOException {
    work.run(0);
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime();
    long processor = system.getProcessCpuTime();
    work.run(1);
    return new Cost(articles.size() / ((System.nanoTime() - start) / 1e9),
        (system.getProcessCpuTime() - processor) / 1e3 / articles.size());
  }

  private static void each(Path file, Consumer<Read.Found> take) {
    SourceFiles.walk(List.of(file), each -> ArticleFiles.read(each, _ -> {}, read -> {
      if (read instanceof Read.Found one) take.accept(one);
    }), _ -> {});
  }

  private static PreparedArticle prepared(ArticleReading reading, Read.Found found) {
    return PreparedArticle.of(reading.read(found.article(), new Arrival(CLOCK.instant(), found.origin().toString())));
  }

  private static void bare(List<Article> articles, Path folder) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(NewsAnalyzer.INSTANCE);
    try (FSDirectory directory = FSDirectory.open(folder);
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

  private static void store(ArticleReading reading, List<PreparedArticle> prepared, Path folder) {
    try (NewsIndex index = NewsIndex.open(folder, reading, CLOCK, _ -> {})) {
      for (int at = 0; at < prepared.size(); at += COMMIT_EVERY) {
        index.addPrepared(prepared.subList(at, Math.min(at + COMMIT_EVERY, prepared.size())));
        index.commit();
      }
    }
  }

  private static void whole(ArticleReading reading, Path file, Path folder) throws IOException {
    try (NewsIndex index = NewsIndex.open(folder, reading, CLOCK, _ -> {})) {
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
      ingester.ingest(List.of(file), new IngestReport(), Progress.NONE);
      index.commit();
    }
  }
}
