package dossier.digest;

import dossier.company.Company;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.PreparedArticle;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * A load run: articles of about 500 words against 1,000 standing queries, printed as articles a second of matching alone and
 * with reading and indexing. Arguments: articles, articles to a commit, and {@code alone} where nothing else is to be done while
 * queries are matched, to measure that by itself.
 */
public final class StandingLoad {
  private static final String[] WORDS = """
      store recall carrier factory phone chip patent lawsuit revenue profit market share tablet cloud search battery launch
      price supplier camera network screen privacy regulator antitrust tariff merger founder investor analyst quarter growth
      """.split("\\s+", -1);

  private StandingLoad() {}

  public static void main(String[] arguments) {
    int articles = Integer.parseInt(arguments[0]);
    int batch = Integer.parseInt(arguments[1]);
    SplittableRandom random = new SplittableRandom(6);
    Map<Integer, StandingQuery> queries = queries(random);
    NewsIndex index = NewsIndex.inMemory(Wire.READING, () -> Wire.NOW);
    long[] matching = { 0, 0, 0 };
    index.onArticles(committed -> {
      long used = processorTime();
      long begun = System.nanoTime();
      try (IndexSnapshot snapshot = index.snapshot()) {
        StandingMatches.of(snapshot, committed.articles().keySet(), queries,
            (article, asked) -> matching[1] += asked.size());
      }
      matching[0] += processorTime() - used;
      matching[2] += System.nanoTime() - begun;
    });
    long from = System.nanoTime();
    long used = processorTime();
    boolean alone = arguments.length > 2 && arguments[2].equals("alone");
    CompletableFuture<List<PreparedArticle>> next = read(0, Math.min(articles, batch));
    for (int first = 0; first < articles; first += batch) {
      List<PreparedArticle> read = next.join();
      int after = first + batch;
      // As in an import: what comes next is read while this is stored and matched.
      if (!alone) next = read(after, Math.min(articles, after + batch));
      index.addPrepared(read);
      index.commit();
      if (alone) next = read(after, Math.min(articles, after + batch));
    }
    long took = System.nanoTime() - from;
    long work = processorTime() - used;
    System.out.printf(Locale.ROOT,
        "%,d articles, %,d to a commit, %,d queries, %,d matches: %.0f articles/s by the clock, %.2f ms of processor time an article; ",
        articles, batch, queries.size(), matching[1], articles * 1e9 / took, work / 1e6 / articles);
    if (alone)
      System.out.printf(Locale.ROOT, "matching alone %.0f articles/s, %.2f ms an article; ",
          articles * 1e9 / matching[2], matching[0] / 1e6 / articles);
    System.out.printf(Locale.ROOT, "load average %.1f%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    index.close();
  }

  private static CompletableFuture<List<PreparedArticle>> read(int first, int end) {
    return CompletableFuture
        .supplyAsync(() -> IntStream.range(first, end).parallel().mapToObj(StandingLoad::article).toList());
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static Map<Integer, StandingQuery> queries(SplittableRandom random) {
    List<Company> companies = Wire.CATALOG.companies();
    Map<Integer, StandingQuery> queries = new LinkedHashMap<>();
    while (queries.size() < 1_000) {
      String company = companies.get(random.nextInt(companies.size())).id().value();
      String a = word(random);
      String b = word(random);
      queries.put(queries.size(), Wire.query(switch (random.nextInt(5)) {
        case 0 -> "company:" + company;
        case 1 -> "company:" + company + " AND (" + a + " OR " + b + ")";
        case 2 -> "\"" + a + " " + b + "\" OR (company:" + company + " AND " + a + ")";
        case 3 -> a.substring(0, 3) + "* AND company:" + company + " AND NOT " + b;
        default -> a + " AND " + b + " AND " + word(random);
      }));
    }
    return queries;
  }

  private static String word(SplittableRandom random) {
    return WORDS[random.nextInt(WORDS.length - 1)];
  }

  private static PreparedArticle article(int number) {
    SplittableRandom random = new SplittableRandom(number);
    List<Company> companies = Wire.CATALOG.companies();
    String company = companies.get(random.nextInt(companies.size())).name();
    StringBuilder body = new StringBuilder();
    for (int sentence = 0; sentence < 30; sentence++) {
      body.append(sentence % 4 == 0 ? company : "The company")
          .append(" said on Tuesday that its ")
          .append(word(random))
          .append(' ')
          .append(word(random))
          .append(" would reach ")
          .append(random.nextInt(900))
          .append(" million dollars after the ")
          .append(word(random))
          .append(" of ")
          .append(word(random))
          .append(". ");
    }
    String title = company + " and its " + word(random) + " " + number;
    return PreparedArticle.of(Wire.entry("n" + number, title, body.toString(), "2020-04-30"));
  }
}
