package dossier.text;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scores the splitter on {@code eval/sentences.jsonl}: labelled ends of sentences in windows of articles that are not part
 * of the project. Skipped where the articles are absent; {@code -Ddossier.eval} tells where they are.
 */
class SentenceLabelsTest {
  private static final Path ARTICLES = Path.of(System.getProperty("dossier.eval", "../shared/eval"));
  private static final Map<String, String> FILES = Map.of("news-qa", "news-qa/corpus.jsonl.gz", "multihop",
      "multihop/corpus.jsonl");
  private static final Gson GSON = new Gson();

  private static Map<String, Map<String, String>> bodies = Map.of();

  /** What is scored apart: the halves of the first labels, and those drawn once the rules were written. */
  enum Part {
    DEV, TEST, FRESH
  }

  /** A window of an article and the ends of sentences in it, exclusive, in UTF-16 units of the whole body. */
  private record Window(String set, String id, int from, int to, List<Integer> ends, boolean fresh) {
    Part part() {
      if (fresh) return Part.FRESH;
      try {
        byte[] hash = MessageDigest.getInstance("SHA-1").digest(id.getBytes(StandardCharsets.UTF_8));
        return (hash[19] & 1) == 0 ? Part.DEV : Part.TEST;
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError(e);
      }
    }
  }

  private record Score(int right, int extra, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    double precision() {
      return (double) right / (right + extra);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    Score plus(Score other) {
      return new Score(right + other.right, extra + other.extra, missed + other.missed);
    }
  }

  @BeforeAll
  static void readArticles() throws IOException {
    for (String file : FILES.values())
      assumeTrue(Files.exists(ARTICLES.resolve(file)), "no articles in " + ARTICLES);
    var ids = windows().stream().map(Window::id).collect(Collectors.toSet());
    bodies = Map.of("news-qa", bodies(FILES.get("news-qa"), ids), "multihop", bodies(FILES.get("multihop"), ids));
  }

  @Test
  void labelsAreManyAndInRange() throws IOException {
    var windows = windows();
    assertThat(windows.stream().mapToInt(window -> window.ends().size()).sum()).isGreaterThanOrEqualTo(1_100);
    assertThat(windows.stream().map(Window::id).distinct()).hasSizeGreaterThanOrEqualTo(100);
    for (var window : windows) {
      assertThat(window.ends()).as(window.id()).allMatch(end -> end > window.from() && end <= window.to()).isSorted();
      assertThat(window.to()).isLessThanOrEqualTo(body(window).length());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ninetyNineOfAHundredEndsAreRight(Part part) throws IOException {
    var score = windows().stream()
        .filter(window -> window.part() == part)
        .map(SentenceLabelsTest::score)
        .reduce(Score.NONE, Score::plus);
    System.out.printf("sentence ends, %s: %d right, %d extra, %d missed; precision %.4f, recall %.4f%n", part,
        score.right(), score.extra(), score.missed(), score.precision(), score.recall());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.99);
  }

  private static Score score(Window window) {
    Set<Integer> found = new HashSet<>();
    for (Span sentence : Sentences.split(body(window)))
      if (sentence.end() > window.from() && sentence.end() <= window.to()) found.add(sentence.end());
    int all = found.size();
    found.retainAll(Set.copyOf(window.ends()));
    return new Score(found.size(), all - found.size(), window.ends().size() - found.size());
  }

  private static String body(Window window) {
    return bodies.get(window.set()).get(window.id());
  }

  private static List<Window> windows() throws IOException {
    try (var lines = Files.lines(Path.of("eval/sentences.jsonl"))) {
      return lines.map(line -> GSON.fromJson(line, Window.class)).toList();
    }
  }

  private static Map<String, String> bodies(String file, Set<String> ids) throws IOException {
    InputStream raw = Files.newInputStream(ARTICLES.resolve(file));
    try (var reader = new BufferedReader(
        new InputStreamReader(file.endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
      return reader.lines()
          .map(line -> JsonParser.parseString(line).getAsJsonObject())
          .filter(article -> ids.contains(id(article)))
          .collect(
              toMap(SentenceLabelsTest::id, article -> article.get("body").getAsString()));
    }
  }

  private static String id(JsonObject article) {
    return article.get("id").getAsString();
  }
}
