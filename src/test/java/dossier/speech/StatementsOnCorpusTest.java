package dossier.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.name.ArticleNames;
import dossier.name.NameReader;
import dossier.text.Sentences;
import dossier.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads the statements of real articles, where they are present. Run with {@code -Ddossier.statements=SEED} it prints one
 * statement each of {@value #SAMPLE} random articles with the text around it, for reading by eye; with
 * {@code -Ddossier.statements.web=true} from websites instead of an agency. With {@code -Ddossier.unspoken=SEED} it prints
 * quotations for which no speaker was found.
 */
class StatementsOnCorpusTest {
  private static final Path FOLDER = Path.of(System.getProperty("dossier.eval", "../shared/eval"));
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  /** Of 500 words of news. */
  private static final int CHARACTERS = 3_100;
  private static final int SAMPLE = 200;
  private static final int LONG = 8;
  private static final int STEP = 4;
  private static final int AROUND = 350;

  private final SpeechReader reader = new SpeechReader();
  private final NameReader names = new NameReader(CompanyCatalog.bundled());
  private final CompanyLinker linker = new CompanyLinker(CompanyCatalog.bundled());

  private record Item(String id, String title, String body) {}

  @BeforeAll
  static void articles() {
    assumeTrue(Files.isDirectory(FOLDER), "no articles at " + FOLDER);
  }

  @Test
  void wordsAreVerbatimAndWithoutMarks() throws IOException {
    List<Item> items = newsQa();
    items.addAll(multihop());
    int statements = 0;
    long nanoseconds = 0;
    long characters = 0;
    for (int i = 0; i < items.size(); i += STEP) {
      Item item = items.get(i);
      List<Span> sentences = Sentences.split(item.body());
      ArticleNames found = names.read(item.title(), item.body(), linker.link(item.title(), item.body()));
      long start = PROCESSOR.getCurrentThreadCpuTime();
      List<Statement> read = reader.read(item.body(), sentences, found);
      if (i >= items.size() / 2) {
        nanoseconds += PROCESSOR.getCurrentThreadCpuTime() - start;
        characters += item.body().length();
      }
      for (Statement statement : read) {
        check(statement, item.body(), sentences);
        statements++;
      }
    }
    int articles = (items.size() + STEP - 1) / STEP;
    System.out.printf("statements: %d in %d articles, %.3f ms of processor time for 500 words%n", statements, articles,
        nanoseconds / 1e6 / characters * CHARACTERS);
    assertThat(statements).isGreaterThan(articles);
  }

  private static void check(Statement statement, String body, List<Span> sentences) {
    String words = statement.words().of(body);
    assertThat(words).isEqualTo(words.strip()).isNotEmpty().doesNotContain("\n\n");
    assertThat(
        sentences.get(statement.sentence()).contains(new Span(statement.words().start(), statement.words().start())))
        .isTrue();
    if (statement.direct()) assertThat(words).doesNotContain("\"", "“", "”");
    else
      assertThat(words.chars().filter(c -> c == '"').count() % 2).as(words).isZero();
    assertThat(statement.speaker()).isNotBlank().doesNotContain("\"");
  }

  @Test
  void printsASampleForReading() throws IOException {
    String seed = System.getProperty("dossier.statements");
    assumeTrue(seed != null, "no -Ddossier.statements=SEED");
    Random random = new Random(Long.parseLong(seed));
    List<Item> items = Boolean.getBoolean("dossier.statements.web") ? multihop() : newsQa();
    for (int printed = 0; printed < SAMPLE;) {
      Item item = items.get(random.nextInt(items.size()));
      List<Statement> statements = read(item, Sentences.split(item.body()));
      if (statements.isEmpty()) continue;
      print(++printed, item, statements.get(random.nextInt(statements.size())));
    }
  }

  @Test
  void printsQuotationsWithoutASpeaker() throws IOException {
    String seed = System.getProperty("dossier.unspoken");
    assumeTrue(seed != null, "no -Ddossier.unspoken=SEED");
    Random random = new Random(Long.parseLong(seed));
    List<Item> items = newsQa();
    int all = 0;
    int missed = 0;
    for (int i = 0; i < 10 * SAMPLE; i++) {
      Item item = items.get(random.nextInt(items.size()));
      List<Statement> statements = read(item, Sentences.split(item.body()));
      for (Quotation quotation : Quotations.find(item.body())) {
        Span words = quotation.words();
        if (Trimming.words(item.body(), words) < LONG) continue;
        all++;
        if (statements.stream().anyMatch(statement -> statement.words().overlaps(words))) continue;
        if (++missed % 10 == 0)
          System.out.printf("[%s] …%s⟦%s⟧%s…%n%n", item.id(),
              item.body().substring(Math.max(0, words.start() - AROUND / 2), words.start()), words.of(item.body()),
              item.body().substring(words.end(), Math.min(item.body().length(), words.end() + AROUND / 2)));
      }
    }
    System.out.printf("of %d quotations of %d words or more, %d have no speaker%n", all, LONG, missed);
  }

  private static void print(int number, Item item, Statement statement) {
    String body = item.body();
    Span words = statement.words();
    String before = body.substring(Math.max(0, words.start() - AROUND), words.start());
    String after = body.substring(words.end(), Math.min(body.length(), words.end() + AROUND / 2));
    System.out.printf("%d. [%s] SPEAKER %s | ROLE %s | PARTY %s | %s%n  WORDS %s%n  TEXT …%s⟦%s⟧%s…%n%n", number,
        item.id(),
        statement.speaker(), statement.role(), statement.party() == null ? null : statement.party().name(),
        statement.direct() ? "direct" : "indirect", words.of(body), before, words.of(body), after);
  }

  private List<Statement> read(Item item, List<Span> sentences) {
    return reader.read(item.body(), sentences,
        names.read(item.title(), item.body(), linker.link(item.title(), item.body())));
  }

  private static List<Item> newsQa() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("news-qa/corpus.jsonl.gz")))) {
      return read(in);
    }
  }

  private static List<Item> multihop() throws IOException {
    try (InputStream in = Files.newInputStream(FOLDER.resolve("multihop/corpus.jsonl"))) {
      return read(in);
    }
  }

  private static List<Item> read(InputStream in) throws IOException {
    List<Item> items = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      items.add(new Item(row.get("id").getAsString(), row.get("title").getAsString(), row.get("body").getAsString()));
    }
    return items;
  }
}
