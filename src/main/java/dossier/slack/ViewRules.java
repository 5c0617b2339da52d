package dossier.slack;

import static dossier.slack.Problems.string;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/** What Slack takes in a form, besides the blocks that a message has, too. */
final class ViewRules {
  static final int MAX_BLOCKS = 100;
  static final int MAX_LABEL = 24;
  static final int MAX_METADATA = 3_000;
  private static final int MAX_INPUT_LABEL = 2_000;
  private static final int MAX_PLACEHOLDER = 150;
  private static final int MAX_ENTERED = 3_000;
  /** Elements of inputs, and whether they take a placeholder. */
  private static final Map<String, Boolean> FIELDS = Map.ofEntries(Map.entry("plain_text_input", true),
      Map.entry("static_select", true), Map.entry("multi_static_select", true), Map.entry("radio_buttons", false),
      Map.entry("checkboxes", false), Map.entry("datepicker", true), Map.entry("timepicker", true),
      Map.entry("external_select", true), Map.entry("multi_external_select", true), Map.entry("users_select", true),
      Map.entry("multi_users_select", true), Map.entry("conversations_select", true),
      Map.entry("multi_conversations_select", true), Map.entry("channels_select", true));

  private ViewRules() {}

  /** Checks everything of a form or of the Home tab but its blocks. */
  static void check(Problems problems, JsonObject view, boolean inputs) {
    boolean home = string(view, "type").equals("home");
    problems.when(!home && !string(view, "type").equals("modal"), "type", "\"" + string(view, "type") + "\"");
    for (String name : new String[]{ "title", "submit", "close" })
      problems.when(home && view.has(name), name, "not taken by the Home tab");
    if (!home) problems.text("title", view.get("title"), MAX_LABEL, true);
    if (view.has("close")) problems.text("close", view.get("close"), MAX_LABEL, true);
    if (view.has("submit")) problems.text("submit", view.get("submit"), MAX_LABEL, true);
    problems.when(!home && inputs && !view.has("submit"), "submit", "missing, though there are inputs");
    problems.length("private_metadata", string(view, "private_metadata"), 0, MAX_METADATA);
    problems.length("callback_id", string(view, "callback_id"), 0, BlockValidator.MAX_ID);
  }

  /** Checks an input block. */
  static void input(Problems problems, String path, JsonObject block) {
    problems.text(path + ".label", block.get("label"), MAX_INPUT_LABEL, true);
    if (block.has("hint")) problems.text(path + ".hint", block.get("hint"), MAX_INPUT_LABEL, true);
    if (!(block.get("element") instanceof JsonObject element)) {
      problems.add(path + ".element", "not an object");
      return;
    }
    String place = path + ".element";
    String type = string(element, "type");
    problems.when(!FIELDS.containsKey(type), place + ".type", "\"" + type + "\"");
    if (element.has("placeholder")) {
      problems.when(!FIELDS.getOrDefault(type, false), place + ".placeholder", "not taken by " + type);
      problems.text(place + ".placeholder", element.get("placeholder"), MAX_PLACEHOLDER, true);
    }
    if (type.equals("plain_text_input")) field(problems, place, element);
    else
      ElementRules.interactive(problems, place, element);
  }

  private static void field(Problems problems, String path, JsonObject field) {
    problems.length(path + ".action_id", string(field, "action_id"), 1, BlockValidator.MAX_ID);
    problems.length(path + ".initial_value", string(field, "initial_value"), 0, MAX_ENTERED);
    if (field.has("max_length")) {
      int most = field.get("max_length").getAsInt();
      problems.when(most < 1 || most > MAX_ENTERED, path + ".max_length", most + ", 1 to " + MAX_ENTERED);
    }
  }

  /** Whether any block is an input. */
  static boolean hasInputs(JsonArray blocks) {
    return blocks.asList()
        .stream()
        .anyMatch(block -> block instanceof JsonObject object && string(object, "type").equals("input"));
  }
}
