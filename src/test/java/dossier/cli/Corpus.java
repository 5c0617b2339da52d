package dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles of our own wording, small enough to know by heart. */
final class Corpus {
  static final String STORES = article("Xiaomi to open 40 stores in Portugal",
      "Xiaomi plans to open 40 stores in Portugal by March 2019, the company said on Monday. It has three there now.",
      "Example Wire", "2018-05-07", "https://news.example/xiaomi-portugal");
  static final String CHIEF = article("Zyxel names new chief",
      "ZTE appointed Maria Sample as head of its handset unit on Tuesday. She follows Peter Example.", "Example Post",
      "2018-06-12", "https://news.example/zte-handsets");
  static final String UNDATED = article("Huawei opens a laboratory",
      "Huawei opened a laboratory for camera lenses in Tampere. Twelve people work in it.", null, null, null);

  private Corpus() {}

  /** Three articles as JSON lines in {@code folder}. */
  static Path in(Path folder) {
    return write(folder.resolve("three.jsonl"), STORES + "\n" + CHIEF + "\n" + UNDATED + "\n");
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String article(String title, String body, String source, String published, String url) {
    return "{\"title\":\"" + title + "\",\"body\":\"" + body + "\"" + field("source", source)
        + field("published_at", published) + field("url", url) + "}";
  }

  private static String field(String name, String value) {
    return value == null ? "" : ",\"" + name + "\":\"" + value + "\"";
  }
}
