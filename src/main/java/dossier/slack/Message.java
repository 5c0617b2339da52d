package dossier.slack;

import com.google.gson.JsonArray;

/**
 * A message as Slack takes it.
 *
 * @param text what shows where blocks do not: notifications, and the whole message when Slack refuses its blocks;
 *     escaped, never blank
 * @param blocks Slack's blocks, none for a message of plain text; not changed after construction
 */
public record Message(String text, JsonArray blocks) {
  public Message {
    if (text.isBlank()) throw new IllegalArgumentException("a message needs a text");
  }

  /** This message with its tables spelled out as text, for where Slack takes no tables. */
  Message withoutTables() {
    return new Message(text, Table.spelledOut(blocks));
  }

  /** Whether it has a table. */
  boolean hasTable() {
    return blocks.asList().stream().anyMatch(Table::isTable);
  }

  /** Whether it has a chart. */
  boolean hasChart() {
    return blocks.asList().stream().anyMatch(ChartBlock::is);
  }

  /** This message without its blocks. */
  Message plain() {
    return new Message(text, new JsonArray());
  }
}
