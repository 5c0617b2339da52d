package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that is killed leaves an index that opens and holds all that was committed, and can be done again. */
class KilledImportIT {
  private static final int ARTICLES = 9_000;

  @TempDir
  static Path folder;
  private static Path corpus;

  @BeforeAll
  static void write() throws Exception {
    corpus = folder.resolve("corpus.jsonl");
    Random random = new Random(7);
    try (BufferedWriter out = Files.newBufferedWriter(corpus)) {
      for (int i = 0; i < ARTICLES; i++)
        out.write("{\"id\":" + i + ",\"source\":\"Generated\",\"title\":\"Report " + i + "\",\"body\":\"Xiaomi sold "
            + (1_000 + random.nextInt(9_000)) + " phones in town " + i + ".\",\"published_at\":\"2018-01-0"
            + (1 + i % 9) + "\"}\n");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = { 1, 2, 3 })
  void whatWasCommittedStaysAndImportingAgainCompletesIt(long seed) throws Exception {
    int point = 2_500 + new Random(seed).nextInt(4_000);
    Path home = folder.resolve("home" + seed);
    int committed = 0;
    try (Child child = Child.start(Child.Importer.class, home, corpus)) {
      for (String line = child.line(); line != null; line = child.line()) {
        String[] counts = line.split(" ", -1);
        committed = Integer.parseInt(counts[1]);
        if (Integer.parseInt(counts[0]) >= point) break;
      }
      child.kill();
    }
    Cli cli = new Cli(home);
    int kept = cli.articles();
    assertThat(kept).isBetween(committed, ARTICLES);
    assertThat(cli.run("import", corpus).done().out()).isEqualTo(summary(ARTICLES - kept, kept));
    assertThat(cli.articles()).isEqualTo(ARTICLES);
    assertThat(cli.run("import", corpus).done().out()).isEqualTo(summary(0, ARTICLES));
  }

  private static String summary(int added, int unchanged) {
    return Stream.of(count(added, "added"), count(unchanged, "unchanged"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ", "", "\n"));
  }

  private static String count(int articles, String outcome) {
    return articles == 0 ? "" : String.format(Locale.ROOT, "%,d %s", articles, outcome);
  }
}
