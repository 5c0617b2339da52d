package dossier.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.article.Published;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles and the questions that are asked of them.
 *
 * @param articles a file or a folder
 */
record Corpus(String name, Path articles, List<Asked> questions) {
  /**
   * A question.
   *
   * @param kind what is asked for, as its file says
   * @param at the moment it is asked at
   */
  record Asked(String text, String kind, Instant at) {}

  /** Questions of JSON lines: {@code question}, {@code asked_at}, and {@code type} or {@code kind}. */
  static List<Asked> questions(Path file) throws IOException {
    List<Asked> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      String kind = row.has("type") ? row.get("type").getAsString() : row.get("kind").getAsString();
      questions.add(new Asked(row.get("question").getAsString(), kind,
          Published.parse(row.get("asked_at").getAsString()).latest()));
    }
    return questions;
  }
}
