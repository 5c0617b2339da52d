package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dossier.slack.RichText.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A table block being built, with its titles in the first row. The SDK's model has no such block, so it is written as
 * <a href="https://docs.slack.dev/reference/block-kit/blocks/table-block">documented</a>; Slack takes one a message.
 */
final class Table {
  /** What stands in a cell of which nothing is known: Slack takes no empty text. */
  static final String NOTHING = "–";
  private final String blockId;
  private final JsonArray rows = new JsonArray();

  /** A table with its titles, one for each column. */
  Table(String blockId, List<String> titles) {
    this.blockId = blockId;
    JsonArray head = new JsonArray();
    for (String title : titles)
      head.add(raw(title));
    rows.add(head);
  }

  private static JsonObject raw(String outside) {
    String shown = Mrkdwn.clean(outside, Limits.CELL);
    JsonObject cell = Json.of("type", "raw_text");
    cell.addProperty("text", shown.isEmpty() ? NOTHING : shown);
    return cell;
  }

  /** Adds a row: what it is of, and a cell for each further column; an empty run is an empty cell. */
  Table row(String title, List<Run> cells) {
    JsonArray row = new JsonArray();
    row.add(raw(title));
    for (Run run : cells) {
      JsonObject cell = new RichText().section(run).block();
      row.add(cell.getAsJsonArray("elements").isEmpty() ? raw(NOTHING) : cell);
    }
    rows.add(row);
    return this;
  }

  /** Characters of text so far. */
  int length() {
    return TextLength.of(rows);
  }

  /** The block. */
  JsonObject block() {
    JsonObject block = Json.of("type", "table");
    block.addProperty("block_id", blockId);
    block.add("rows", rows);
    JsonArray columns = new JsonArray();
    for (int at = 0; at < rows.get(0).getAsJsonArray().size(); at++)
      columns.add(Json.of("is_wrapped", true));
    block.add("column_settings", columns);
    return block;
  }

  /** The same blocks with each table spelled out as lines of text, for where Slack takes no tables. */
  static JsonArray spelledOut(JsonArray blocks) {
    JsonArray plain = new JsonArray();
    for (JsonElement block : blocks)
      plain.add(isTable(block) ? lines(block.getAsJsonObject()) : block);
    return plain;
  }

  /** Whether a block is a table. */
  static boolean isTable(JsonElement block) {
    return block instanceof JsonObject object && Problems.string(object, "type").equals("table");
  }

  private static JsonObject lines(JsonObject table) {
    JsonArray rows = Problems.array(table, "rows");
    RichText text = new RichText();
    JsonArray head = rows.get(0).getAsJsonArray();
    for (int at = 1; at < rows.size(); at++) {
      JsonArray row = rows.get(at).getAsJsonArray();
      text.section(RichText.run().bold(words(row.get(0)), Limits.CELL));
      List<Run> lines = new ArrayList<>();
      for (int column = 1; column < row.size(); column++)
        lines.add(RichText.run()
            .text(words(head.get(column)), Limits.CELL)
            .own(": ")
            .text(words(row.get(column)), Limits.LINE));
      text.bullets(lines);
    }
    JsonObject block = text.block();
    block.add("block_id", table.get("block_id"));
    return block;
  }

  private static String words(JsonElement element) {
    StringBuilder words = new StringBuilder();
    if (element instanceof JsonArray array) array.forEach(part -> words.append(words(part)));
    else if (element instanceof JsonObject object) {
      words.append(Problems.string(object, "text"));
      words.append(words(Problems.array(object, "elements")));
    }
    return words.toString();
  }
}
