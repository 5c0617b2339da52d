package dossier.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Scores salience on the labelled pairs of {@code eval/salience.jsonl}, where the articles are present. */
class SalienceLabelsTest {
  private static final Path ARTICLES = Path.of(System.getProperty("dossier.eval", "../shared/eval"));

  private record Label(String article, CompanyId company, Salience salience) {
    static Label read(String line) {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      return new Label(row.get("set").getAsString() + "/" + row.get("id").getAsString(),
          new CompanyId(row.get("company").getAsString()),
          Salience.valueOf(row.get("salience").getAsString().toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void articlesAreFiledUnderTheCompaniesThatTheyAreAbout() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "no articles at " + ARTICLES);
    List<Label> labels = Files.readAllLines(Path.of("eval", "salience.jsonl"), StandardCharsets.UTF_8)
        .stream()
        .map(Label::read)
        .toList();
    Map<String, JsonObject> articles = new HashMap<>();
    try (InputStream zipped = new GZIPInputStream(Files.newInputStream(ARTICLES.resolve("news-qa/corpus.jsonl.gz")));
        InputStream plain = Files.newInputStream(ARTICLES.resolve("multihop/corpus.jsonl"))) {
      read("news-qa", zipped, articles);
      read("multihop", plain, articles);
    }
    CompanyLinker linker = new CompanyLinker(CompanyCatalog.bundled());
    long right = labels.stream().filter(label -> right(linker, label, articles.get(label.article()))).count();
    System.out.printf("salience: %d of %d pairs right: %.3f%n", right, labels.size(), right / (double) labels.size());
    assertThat(right / (double) labels.size()).isGreaterThanOrEqualTo(0.90);
  }

  private static void read(String set, InputStream lines, Map<String, JsonObject> articles) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      articles.put(set + "/" + article.get("id").getAsString(), article);
    }
  }

  private static boolean right(CompanyLinker linker, Label label, JsonObject article) {
    return linker.link(article.get("title").getAsString(), article.get("body").getAsString())
        .links()
        .stream()
        .filter(link -> link.company().equals(label.company()))
        .anyMatch(link -> link.salience() == label.salience());
  }
}
