package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.Optional;

/** A menu of the facts of a message, each with its evidence a choice away: for where facts have no room for buttons. */
final class FactPicker {
  private final Instant asked;
  private final Visibility visibility;
  private final JsonArray options = new JsonArray();

  /** An empty menu. */
  FactPicker(Instant asked, Visibility visibility) {
    this.asked = asked;
    this.visibility = visibility;
  }

  /** Adds a fact under {@code label}; what is more than a menu holds is left out. */
  FactPicker add(String label, String fact) {
    String shown = Mrkdwn.clean(label, Limits.OPTION);
    if (shown.isEmpty() || options.size() >= Limits.OPTIONS) return this;
    options.add(option(shown, FactValue.of(fact, asked, visibility).encoded()));
    return this;
  }

  /** An option of a menu. */
  static JsonObject option(String label, String value) {
    JsonObject option = new JsonObject();
    option.add("text", Json.plainText(label, Limits.OPTION));
    option.addProperty("value", value);
    return option;
  }

  /** The menu as a block, or nothing when it is empty. */
  Optional<JsonObject> block() {
    if (options.isEmpty()) return Optional.empty();
    JsonObject menu = Json.of("type", "static_select");
    menu.addProperty("action_id", ButtonKind.FACT.actionId(0));
    menu.add("placeholder", Json.plainText("Show the evidence of …", Limits.OPTION));
    menu.add("options", options);
    JsonArray elements = new JsonArray();
    elements.add(menu);
    JsonObject block = Json.of("type", "actions");
    block.addProperty("block_id", "evidence");
    block.add("elements", elements);
    return Optional.of(block);
  }
}
