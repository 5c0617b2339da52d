package dossier.faults;

import com.google.gson.JsonObject;
import dossier.article.ArticleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The sample corpus many times over with seeded changes, in files of one commit each; later files change some earlier articles. */
final class SeededCorpus {
  private static final Path SAMPLE = Path.of("index-data", "articles");
  private static final int CHANGED_OF_TEN = 1;

  /** The files in order. */
  final List<Path> files = new ArrayList<>();
  /** The texts that each article has had, with the file that brought them. */
  final Map<String, List<Text>> texts = new HashMap<>();

  /** A title and body, and the number of the file that brought them. */
  record Text(int file, String title, String body) {}

  private final List<String[]> briefs;
  private final Random random;

  private SeededCorpus(List<String[]> briefs, long seed) {
    this.briefs = briefs;
    this.random = new Random(seed);
  }

  static SeededCorpus of(Path folder, int files, int articles, long seed) {
    try (Stream<Path> list = Files.list(SAMPLE)) {
      SeededCorpus corpus = new SeededCorpus(list.sorted().map(SeededCorpus::brief).toList(), seed);
      for (int file = 0; file < files; file++)
        corpus.files.add(corpus.write(folder, file, articles));
      return corpus;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] brief(Path file) {
    try {
      String[] parts = Files.readString(file).split("---\n", 3);
      String title = parts[1].lines().filter(line -> line.startsWith("title: ")).findFirst().orElseThrow();
      return new String[]{ title.substring("title: ".length()), parts[2].strip() };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(Path folder, int file, int articles) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      boolean changes = file > 0 && random.nextInt(10) < CHANGED_OF_TEN;
      int number = changes ? random.nextInt(file * articles) : file * articles + i;
      String[] brief = briefs.get(number % briefs.size());
      String town = "Edition " + number + " was read in town " + random.nextInt(10_000) + ".";
      JsonObject line = new JsonObject();
      String address = "https://news.example/sample-" + number;
      line.addProperty("url", address);
      line.addProperty("title", brief[0] + " (" + number + ")");
      line.addProperty("body", brief[1] + "\n\n" + town);
      line.addProperty("source", "Dossier sample");
      line.addProperty("published_at", "20" + (14 + number % 11) + "-0" + (1 + number % 9) + "-1" + number % 10);
      lines.append(line).append('\n');
      texts.computeIfAbsent(ArticleId.at(address).orElseThrow().value(), _ -> new ArrayList<>())
          .add(new Text(file, line.get("title").getAsString(), line.get("body").getAsString()));
    }
    return Files.writeString(folder.resolve("part" + file + ".jsonl"), lines);
  }
}
