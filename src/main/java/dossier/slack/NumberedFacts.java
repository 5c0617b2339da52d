package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a message by number, each with a button of that number that shows its evidence: for where lines or cells
 * have no room for a button of their own.
 */
final class NumberedFacts {
  private final Instant asked;
  private final Visibility visibility;
  private final Map<String, Integer> numbers = new HashMap<>();
  /** Those numbered since the last rows. */
  private final List<JsonObject> waiting = new ArrayList<>();

  /** No facts yet. */
  NumberedFacts(Instant asked, Visibility visibility) {
    this.asked = asked;
    this.visibility = visibility;
  }

  /**
   * The number of a fact, from 1: the same again for the same fact.
   *
   * @param label what the button is called for those who hear it rather than see it
   */
  int number(String fact, String label) {
    Integer known = numbers.get(fact);
    if (known != null) return known;
    int number = numbers.size() + 1;
    numbers.put(fact, number);
    JsonObject button = Buttons.of(ButtonKind.FACT, number, (waiting.isEmpty() ? "Evidence " : "") + mark(number),
        FactValue.of(fact, asked, visibility).encoded());
    button.addProperty("accessibility_label",
        Mrkdwn.clean("Evidence " + mark(number) + ": " + label, BlockValidator.MAX_BUTTON));
    waiting.add(button);
    return number;
  }

  /** How a number stands in a line and on its button. */
  static String mark(int number) {
    return "[" + number + "]";
  }

  /** How many rows the buttons of so many facts take. */
  static int rows(int facts) {
    return Math.ceilDiv(facts, BlockValidator.MAX_ACTIONS);
  }

  /** The buttons of those that were numbered since the last time, in rows. */
  List<JsonObject> rows() {
    List<JsonObject> rows = new ArrayList<>();
    int first = numbers.size() - waiting.size() + 1;
    for (int from = 0; from < waiting.size(); from += BlockValidator.MAX_ACTIONS) {
      JsonArray elements = new JsonArray();
      waiting.subList(from, Math.min(waiting.size(), from + BlockValidator.MAX_ACTIONS)).forEach(elements::add);
      JsonObject row = Json.of("type", "actions");
      row.addProperty("block_id", "evidence-" + (first + from));
      row.add("elements", elements);
      rows.add(row);
    }
    waiting.clear();
    return rows;
  }
}
