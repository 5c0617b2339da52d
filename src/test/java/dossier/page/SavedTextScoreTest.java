package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Real pages saved as text by selecting all, measured as the pages themselves are. */
class SavedTextScoreTest {
  private final Path pages = Path.of(System.getProperty("dossier.eval", "none")).resolve("pages");

  @Test
  void nineTenthsOfTheTextOfRealPagesSavedAsTextIsFoundAndLittleElse() throws IOException {
    assumeThat(pages.resolve("ground-truth.json")).exists();
    JsonObject truth = JsonParser.parseString(Files.readString(pages.resolve("ground-truth.json"))).getAsJsonObject();
    Shingles score = new Shingles();
    for (Map.Entry<String, JsonElement> page : truth.entrySet()) {
      String expected = page.getValue().getAsJsonObject().get("articleBody").getAsString();
      score.add(expected, SavedText.of(PageDump.of(html(page.getKey()))).body());
    }
    System.out.printf("saved text: f1 %.3f precision %.3f recall %.3f%n", score.f1(), score.precision(),
        score.recall());
    assertThat(score.f1()).isGreaterThan(0.90);
  }

  private byte[] html(String name) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(pages.resolve("html/" + name + ".html.gz")))) {
      return in.readAllBytes();
    }
  }
}
