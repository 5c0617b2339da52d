package dossier.story;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labelled windows of {@code eval/stories.jsonl}: which of the articles that came close together tell of one event. */
final class StoryLabels {
  private StoryLabels() {}

  /** The two halves: rules and thresholds are chosen on the windows with odd numbers, the even ones judge them. */
  enum Half {
    DEVELOPMENT,
    TEST
  }

  /**
   * Articles that are compared with each other and with no others.
   *
   * @param name as in {@code w07}
   * @param stories the label of each article, in the order of the file; an article is its set and its id, as in {@code news-qa/reuters-1}
   */
  record Window(String name, Map<String, String> stories) {
    Half half() {
      return Integer.parseInt(name.substring(1)) % 2 == 0 ? Half.TEST : Half.DEVELOPMENT;
    }
  }

  /** All windows of {@code stories.jsonl}, in the order of the file. */
  static List<Window> windows() throws IOException {
    return read("stories.jsonl");
  }

  /** The windows that weights are fitted to: the odd ones and those of {@code stories-training.jsonl}. */
  static List<Window> training() throws IOException {
    List<Window> training = new ArrayList<>(windows(Half.DEVELOPMENT));
    training.addAll(read("stories-training.jsonl"));
    return training;
  }

  private static List<Window> read(String file) throws IOException {
    Map<String, Map<String, String>> windows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("eval", file), StandardCharsets.UTF_8)) {
      JsonObject row = JsonParser.parseString(line).getAsJsonObject();
      windows
          .computeIfAbsent(text(row, "window"), _ -> new LinkedHashMap<>())
          .put(text(row, "set") + "/" + text(row, "id"), text(row, "story"));
    }
    List<Window> read = new ArrayList<>();
    windows.forEach((name, stories) -> read.add(new Window(name, stories)));
    return read;
  }

  /** The windows of one half, in the order of the file. */
  static List<Window> windows(Half half) throws IOException {
    return windows().stream().filter(window -> window.half() == half).toList();
  }

  private static String text(JsonObject row, String field) {
    return row.get(field).getAsString();
  }
}
