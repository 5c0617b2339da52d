package dossier.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scores company links on the labelled sentences of {@code eval/homonyms.jsonl}, see {@code eval/README.md}. */
class HomonymsTest {
  private final CompanyLinker linker = new CompanyLinker(CompanyCatalog.bundled());

  private record Row(String text, boolean question, boolean typo, Set<CompanyMention> gold) {
    static Row read(String line) {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      Set<CompanyMention> gold = new HashSet<>();
      for (JsonElement each : row.getAsJsonArray("companies")) {
        JsonObject company = each.getAsJsonObject();
        gold.add(new CompanyMention(new CompanyId(company.get("id").getAsString()),
            new Span(company.get("start").getAsInt(), company.get("end").getAsInt())));
      }
      return new Row(row.get("text").getAsString(), row.get("kind").getAsString().equals("question"), row.has("typo"),
          gold);
    }
  }

  @Test
  void linksOnSentencesWithHomonymsAreRight() throws IOException {
    List<Row> rows = Files.readAllLines(Path.of("eval", "homonyms.jsonl"), StandardCharsets.UTF_8)
        .stream()
        .map(Row::read)
        .toList();
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Row row : rows) {
      Set<CompanyMention> found = new HashSet<>(
          row.question() ? linker.readQuestion(row.text()).certain() : linker.mentions(row.text()));
      right += (int) found.stream().filter(row.gold()::contains).count();
      wrong += (int) found.stream().filter(mention -> !row.gold().contains(mention)).count();
      // A misspelt name is asked back, not linked.
      if (!row.typo()) missed += (int) row.gold().stream().filter(mention -> !found.contains(mention)).count();
    }
    double precision = right / (double) (right + wrong);
    double recall = right / (double) (right + missed);
    System.out.printf("homonyms: %d sentences, %d links right, %d wrong, %d missed: precision %.4f, recall %.4f%n",
        rows.size(), right, wrong, missed, precision, recall);
    assertThat(precision).isGreaterThanOrEqualTo(0.97);
    assertThat(recall).isGreaterThanOrEqualTo(0.94);
  }
}
