package dossier.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.HomeCheck;
import dossier.Settings;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.faults.SeededCorpus.Text;
import dossier.index.ArticleForm;
import dossier.index.ArticleReading;
import dossier.index.Checked;
import dossier.index.NewsIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a data folder must be like after a kill. */
final class State {
  private static final CompanyCatalog COMPANIES = CompanyCatalog.bundled();
  private static final ArticleReading READING = new ArticleReading(COMPANIES, new CompanyLinker(COMPANIES));

  private State() {}

  /** Nothing is wrong in a data folder. */
  static List<Checked> assertGood(Path home) {
    List<Checked> rows = HomeCheck.of(Settings.read(Map.of(), Optional.of(home), line -> {}));
    assertThat(rows).as("check of %s", home).allMatch(Checked::isGood);
    return rows;
  }

  /** Nothing is wrong and nothing is left of interrupted work. */
  static void assertClean(Path home) throws IOException {
    assertThat(assertGood(home)).noneMatch(row -> row.note().contains("interrupt") || row.note().contains("cut short"));
    try (Stream<Path> list = Files.list(home)) {
      assertThat(list.map(file -> file.getFileName().toString())).isSubsetOf("index", "vectors", "store",
          "dossier.lock",
          "companies.yaml", "native");
    }
  }

  /** All articles of the first files are stored as those files have them or as a later one does; and no others than the corpus has. */
  static int assertStored(Path home, SeededCorpus corpus, int files) {
    Map<String, JsonObject> stored = stored(home);
    corpus.texts.forEach((id, versions) -> {
      JsonObject article = stored.remove(id);
      List<Text> allowed = new ArrayList<>(versions);
      Text newest = versions.stream()
          .filter(text -> text.file() < files)
          .reduce((first, second) -> second)
          .orElse(null);
      if (newest != null) allowed.subList(0, versions.indexOf(newest)).clear();
      assertThat(article != null || newest == null).as("article %s of a committed file is stored", id).isTrue();
      if (article != null)
        assertThat(allowed).as("text of article %s", id)
            .anyMatch(text -> text.title().equals(article.get("title").getAsString())
                && text.body().equals(article.get("body").getAsString()));
    });
    assertThat(stored.keySet()).as("articles that nobody gave").isEmpty();
    return corpus.texts.size();
  }

  private static Map<String, JsonObject> stored(Path home) {
    Map<String, JsonObject> stored = new HashMap<>();
    try (NewsIndex index = NewsIndex.openForReading(home.resolve("index"), READING, () -> Instant.EPOCH)) {
      index.forms(500, forms -> {
        for (ArticleForm form : forms)
          stored.put(form.id().value(), JsonParser.parseString(form.json()).getAsJsonObject());
      });
    }
    return stored;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) Files.createDirectories(target);
        else
          Files.copy(each, target);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList())
        Files.delete(each);
    }
  }
}
