package dossier.bench;

import dossier.Dossier;
import dossier.DossierException;
import dossier.article.ArticleId;
import dossier.bench.Corpus.Asked;
import dossier.embed.EmbeddingException;
import dossier.index.IndexSnapshot;
import dossier.index.Queries;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures import, answers, memory and start, and prints the tables as Markdown. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures import and answers over the sample corpus, and over real articles where they are there.")
public final class Bench implements Runnable {
  private static final int MIXED = 1_000_000;
  private static final int STAGED = 30_000;
  private static final int LAGS = 20;
  private static final int CALLERS = 4;
  private static final double MIB = 1 << 20;

  @Option(names = "--eval", description = "Folder of the real data; default: ${DEFAULT-VALUE}.")
  private Path eval = Path.of("..", "shared", "eval");
  @Option(names = "--scratch", description = "Folder for indexes, which are kept for the next run; default: ${DEFAULT-VALUE}.")
  private Path scratch = Path.of("target", "bench");
  @Option(names = "--only", split = ",", description = "Some of: sample, news-qa, scale, million.")
  private List<String> only = List.of("sample", "news-qa", "scale");
  @Option(names = "--tables", split = ",", description = "Some of: import, answers, start, lag; default: all.")
  private List<String> tables = List.of("import", "answers", "start", "lag");
  @Option(names = "--vectors", description = "Measures with vectors too, and makes those that lack.")
  private boolean vectors;

  @Option(names = "--real-vectors", description = "How many vectors of a corpus the model makes, the rest are such ones with seeded noise; default: ${DEFAULT-VALUE}.")
  private int real = 106_494;

  @Option(names = "--processor-time", description = "Times single callers by what they use of the processor: for a busy machine.")
  private boolean processor;

  @Option(names = "--rounds", description = "How often each question is asked for each figure; default: ${DEFAULT-VALUE}.")
  private int rounds = 3;

  private final PrintStream out;
  private final List<Growth> growth = new ArrayList<>();

  Bench(PrintStream out) {
    this.out = out;
  }

  /** What one size of corpus cost. */
  private record Growth(String corpus, int articles, double cold, double warm, double floor, double bytes) {}

  /** Runs it; exits with 1 where something cannot be measured. */
  public static void main(String... args) {
    System.exit(new Bench(System.out).execute(args));
  }

  /** Runs it with arguments of a command line; the exit code, 0 when everything was measured. */
  int execute(String... args) {
    return new CommandLine(this).execute(args);
  }

  @Override
  public void run() {
    try {
      Files.createDirectories(scratch);
      print(Hardware.line());
      for (Corpus corpus : corpora())
        measure(corpus);
      if (growth.size() > 1) print(growthTable());
    } catch (IOException | EmbeddingException e) {
      throw new DossierException("cannot be measured: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Corpus> corpora() throws IOException {
    List<Corpus> corpora = new ArrayList<>();
    if (only.contains("sample"))
      corpora.add(new Corpus("sample", Path.of("index-data", "articles"),
          Corpus.questions(Path.of("eval", "questions.jsonl"))));
    if (!Files.isDirectory(eval)) {
      print("The real data is not at " + eval + ": measured with the sample corpus alone.");
      return corpora;
    }
    Path questions = eval.resolve("news-qa/dev/questions.jsonl");
    Path scale = eval.resolve("scale/reuters-106k-short.jsonl.gz");
    List<Asked> asked = Corpus.questions(questions);
    if (only.contains("news-qa"))
      corpora.add(new Corpus("news-qa", eval.resolve("news-qa/corpus.jsonl.gz"), asked));
    if (only.contains("scale")) corpora.add(new Corpus("scale", scale, asked));
    if (only.contains("million")) corpora.add(new Corpus("million", million(scale), asked));
    return corpora;
  }

  private Path million(Path scale) throws IOException {
    Path file = scratch.resolve("million.jsonl.gz");
    if (!Files.exists(file)) new MixedArticles(scale).write(MIXED, file);
    return file;
  }

  private void measure(Corpus corpus) throws IOException, InterruptedException, EmbeddingException {
    Path home = scratch.resolve(corpus.name());
    print("\n## " + corpus.name());
    imports(corpus, home);
    if (vectors) vectorBench().fill(home);
    if (tables.contains("answers"))
      try (Dossier dossier = Dossier.openForReading(home, InstantSource.system())) {
        answers(corpus, dossier);
      }
    if (tables.contains("start")) print(StartBench.table(home, corpus.questions().getFirst().text()));
    if (tables.contains("lag")) lag(home);
  }

  /** An index stays as it was built when the catalogue changes: it is for measuring, and reading a million articles again takes long. */
  private static void keepCatalogue(Path home) throws IOException {
    Path catalogue = home.resolve("companies.yaml");
    if (Files.exists(catalogue)) return;
    Files.createDirectories(home);
    try (InputStream bundled = Dossier.class.getResourceAsStream("companies.yaml")) {
      Files.write(catalogue, Objects.requireNonNull(bundled, "no catalogue on the class path").readAllBytes());
    }
  }

  private void imports(Corpus corpus, Path home) throws IOException {
    keepCatalogue(home);
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), this::print)) {
      if (tables.contains("import")) {
        Path trial = scratch.resolve("trial");
        remove(trial);
        Files.createDirectories(trial);
        print(new ImportBench(trial, corpus.articles(), dossier.companies()).table(STAGED));
        remove(trial);
      }
      int before = dossier.views().status().index().articles();
      if (before > 0) return;
      long start = System.nanoTime();
      dossier.importFrom(List.of(corpus.articles()), new IngestReport(), Progress.NONE);
      double seconds = (System.nanoTime() - start) / 1e9;
      int articles = dossier.views().status().index().articles();
      print(new Table("The whole program's import", "articles", "seconds", "articles/s", "heap in use MiB")
          .row(articles, seconds, articles / seconds, Hardware.liveHeap() / MIB));
    }
  }

  private void answers(Corpus corpus, Dossier dossier) throws IOException, InterruptedException, EmbeddingException {
    AnswerBench bench = new AnswerBench(dossier, corpus.questions(), rounds, processor);
    AnswerBench.Result words = bench.measure();
    print(words.table("Answers by words"));
    Percentiles together = bench.callers(CALLERS);
    print(new Table(CALLERS + " callers at once, facts kept, answers not", "answers", "p50 ms", "p99 ms")
        .row(together.count(), together.median(), together.high()));
    int articles = dossier.views().status().index().articles();
    double bytes = (double) dossier.index().bytes() / articles;
    print(new Table("Size", "articles", "index, bytes an article", "heap in use after all questions, MiB")
        .row(articles, bytes, Hardware.liveHeap() / MIB));
    growth.add(
        new Growth(corpus.name(), articles, words.cold().mean(), words.warm().mean(), words.floor().mean(), bytes));
    if (vectors) withVectors(bench, dossier, corpus);
  }

  private VectorBench vectorBench() {
    return new VectorBench(scratch.resolve("native"), real, this::print);
  }

  private void withVectors(AnswerBench bench, Dossier dossier, Corpus corpus)
      throws IOException, InterruptedException, EmbeddingException {
    dossier.vectors().search();
    vectorBench().floor(corpus.questions());
    print(bench.measure().table("Answers by words and vectors"));
    Percentiles together = bench.callers(CALLERS);
    print(new Table(CALLERS + " callers at once, with vectors", "answers", "p50 ms", "p99 ms")
        .row(together.count(), together.median(), together.high()));
  }

  /** How long after an article comes it is found. */
  private void lag(Path home) throws IOException {
    long opened = System.nanoTime();
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), this::print)) {
      double open = (System.nanoTime() - opened) / 1e6;
      List<Long> nanos = new ArrayList<>();
      List<ArticleId> ids = new ArrayList<>();
      Path file = scratch.resolve("lag.jsonl");
      for (int i = 0; i < LAGS; i++) {
        String word = "zyxel" + Long.toHexString(System.nanoTime());
        Files.writeString(file, "{\"id\":\"" + word + "\",\"title\":\"Xiaomi opens the " + word
            + " plant\",\"body\":\"Xiaomi said that the " + word
            + " plant in Pune makes 5 million phones a year.\",\"source\":\"Dossier bench\",\"published_at\":\"2014-05-05\"}\n");
        long start = System.nanoTime();
        dossier.importFrom(List.of(file), new IngestReport(), Progress.NONE);
        try (IndexSnapshot snapshot = dossier.index().snapshot()) {
          if (!snapshot.knows(word)) throw new IllegalStateException("an imported article is not found");
          nanos.add(System.nanoTime() - start);
          ids.addAll(snapshot.ids(Queries.publisher("dossier bench"), LAGS));
        }
      }
      dossier.index().remove(ids);
      Percentiles lag = Percentiles.of(nanos.subList(1, nanos.size()));
      print(new Table("From import to found", "open for writing ms", "first article ms", "then p50 ms", "p99 ms",
          "heap in use MiB")
          .row(open, nanos.getFirst() / 1e6, lag.median(), lag.high(), Hardware.liveHeap() / MIB));
    }
  }

  private Table growthTable() {
    Table table = new Table("Growth", "corpus", "articles", "nothing kept, mean ms", "facts kept", "floor",
        "bytes an article", "exponent of facts kept");
    Growth before = null;
    for (Growth each : growth) {
      table.row(each.corpus, each.articles, each.cold, each.warm, each.floor, each.bytes, exponent(before, each));
      before = each;
    }
    return table;
  }

  private static String exponent(@Nullable Growth before, Growth now) {
    if (before == null) return "";
    double exponent = Math.log(now.warm / before.warm) / Math.log((double) now.articles / before.articles);
    return String.format(Locale.ROOT, "%.2f", exponent);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList())
        Files.delete(each);
    }
  }

  private void print(Object text) {
    out.println(text);
  }
}
