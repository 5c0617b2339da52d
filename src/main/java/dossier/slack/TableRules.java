package dossier.slack;

import static dossier.slack.Problems.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/** What Slack takes in a table block. */
final class TableRules {
  static final int MAX_ROWS = 100;
  static final int MAX_COLUMNS = 20;
  /** Characters of all cells together. */
  static final int MAX_TEXT = 10_000;
  private static final Set<String> ALIGNMENTS = Set.of("", "left", "center", "right");

  private TableRules() {}

  static void check(Problems problems, String path, JsonObject block) {
    JsonArray rows = Problems.array(block, "rows");
    problems.when(rows.isEmpty() || rows.size() > MAX_ROWS, path + ".rows", rows.size() + ", 1 to " + MAX_ROWS);
    int columns = rows.isEmpty() ? 0 : width(rows.get(0));
    for (int at = 0; at < rows.size(); at++) {
      String place = path + ".rows[" + at + "]";
      int cells = width(rows.get(at));
      problems.when(cells < 1 || cells > MAX_COLUMNS, place, cells + " cells, 1 to " + MAX_COLUMNS);
      problems.when(cells != columns, place, cells + " cells, the first row has " + columns);
      if (rows.get(at) instanceof JsonArray row) row(problems, place, row);
    }
    columns(problems, path + ".column_settings", Problems.array(block, "column_settings"));
    int length = TextLength.of(rows);
    problems.when(length > MAX_TEXT, path, length + " characters, at most " + MAX_TEXT);
  }

  private static int width(JsonElement row) {
    return row instanceof JsonArray array ? array.size() : 0;
  }

  private static void row(Problems problems, String path, JsonArray row) {
    for (int at = 0; at < row.size(); at++) {
      String place = path + "[" + at + "]";
      if (!(row.get(at) instanceof JsonObject cell)) problems.add(place, "not an object");
      else if (string(cell, "type").equals("rich_text")) RichTextRules.check(problems, place, cell);
      else if (string(cell, "type").equals("raw_text")) {
        problems.when(string(cell, "text").isEmpty(), place + ".text", "empty");
        problems.pings(place + ".text", string(cell, "text"));
      } else
        problems.add(place, "unknown type \"" + string(cell, "type") + "\"");
    }
  }

  private static void columns(Problems problems, String path, JsonArray settings) {
    problems.when(settings.size() > MAX_COLUMNS, path, settings.size() + ", at most " + MAX_COLUMNS);
    for (int at = 0; at < settings.size(); at++) {
      String place = path + "[" + at + "]";
      if (!(settings.get(at) instanceof JsonObject column)) problems.add(place, "not an object");
      else
        problems.when(!ALIGNMENTS.contains(string(column, "align")), place + ".align",
            "\"" + string(column, "align") + "\"");
    }
  }
}
