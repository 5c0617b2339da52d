package dossier.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Any number of articles made of fewer: the first copy of each is itself; each later one has the title and first paragraph of one article and
 * the first paragraph of another, drawn at random, so that its words, names and sums are those of real news, and is dated a
 * year later than the copy before, so that stories stay as large as they are. The same seed gives the same articles.
 */
final class MixedArticles {
  private static final long SEED = 20_261_129;
  private static final int AT_ONCE = 1 << 16;

  private final List<JsonObject> articles = new ArrayList<>();

  /** Mixes the articles of a file of JSON lines, which may be packed. */
  MixedArticles(Path file) throws IOException {
    try (BufferedReader lines = reader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        articles.add(JsonParser.parseString(line).getAsJsonObject());
    }
  }

  /** Lines of a file, which may be packed. */
  static BufferedReader reader(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, AT_ONCE) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  int size() {
    return articles.size();
  }

  /** Writes {@code count} articles as packed JSON lines. */
  void write(int count, Path file) throws IOException {
    Gson gson = new Gson();
    Random random = new Random(SEED);
    try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
        new GZIPOutputStream(Files.newOutputStream(file), AT_ONCE), StandardCharsets.UTF_8))) {
      for (int i = 0; i < count; i++) {
        JsonObject article = i < articles.size() ? articles.get(i) : mixed(i, random);
        out.write(gson.toJson(article));
        out.write('\n');
      }
    }
  }

  private JsonObject mixed(int number, Random random) {
    JsonObject one = articles.get(random.nextInt(articles.size()));
    JsonObject other = articles.get(random.nextInt(articles.size()));
    JsonObject mixed = new JsonObject();
    mixed.addProperty("id", "mixed-" + number);
    mixed.addProperty("title", one.get("title").getAsString());
    mixed.addProperty("body", one.get("body").getAsString() + "\n\n" + other.get("body").getAsString());
    mixed.addProperty("source", one.get("source").getAsString());
    if (one.has("published_at"))
      mixed.addProperty("published_at",
          OffsetDateTime.parse(one.get("published_at").getAsString())
              .plus(Period.ofDays(365 * (number / articles.size())))
              .toString());
    return mixed;
  }
}
