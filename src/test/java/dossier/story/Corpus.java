package dossier.story;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Published;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The real articles beside the project, where they are present. */
final class Corpus {
  /** Where they are looked for. */
  static final Path FOLDER = Path.of(System.getProperty("dossier.eval", "../shared/eval"));

  private Corpus() {}

  static boolean present() {
    return Files.isDirectory(FOLDER);
  }

  /** An article with its name in the labels, as in {@code news-qa/reuters-1}. */
  record Item(String name, Article article) {}

  static List<Item> newsQa() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("news-qa/corpus.jsonl.gz")))) {
      return read("news-qa", in);
    }
  }

  static List<Item> multihop() throws IOException {
    try (InputStream in = Files.newInputStream(FOLDER.resolve("multihop/corpus.jsonl"))) {
      return read("multihop", in);
    }
  }

  private static List<Item> read(String set, InputStream in) throws IOException {
    List<Item> items = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      String name = set + "/" + row.get("id").getAsString();
      String published = text(row, "published_at");
      items
          .add(new Item(name, new Article(id(name), row.get("title").getAsString(), row.get("body").getAsString(), null,
              text(row, "source"), null, published == null ? null : Published.parse(published))));
    }
    return items;
  }

  static ArticleId id(String name) {
    int hash = Mix.of(name);
    return new ArticleId(
        String.format("%08x%08x%016x", hash, Mix.mix(hash, name.length()), name.hashCode() & 0xffffffffL));
  }

  private static @Nullable String text(JsonObject row, String field) {
    JsonElement value = row.get(field);
    return value == null || value.isJsonNull() || value.getAsString().isEmpty() ? null : value.getAsString();
  }
}
