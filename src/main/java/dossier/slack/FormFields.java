package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** The parts that all forms are made of. */
final class FormFields {
  private FormFields() {}

  /**
   * A line of text.
   *
   * @param action its {@code action_id}
   * @param initial what stands in it, may be empty
   * @param most characters that may be entered
   */
  static JsonObject text(String action, String initial, String placeholder, int most) {
    JsonObject field = Json.of("type", "plain_text_input");
    field.addProperty("action_id", action);
    field.addProperty("max_length", most);
    field.add("placeholder", Json.plainText(placeholder, Limits.CELL));
    if (!initial.isEmpty()) field.addProperty("initial_value", initial);
    return field;
  }

  /** A field with its label and, where there is one, a hint below. */
  static JsonObject input(String blockId, String label, JsonObject element, @Nullable String hint, boolean optional) {
    JsonObject input = Json.of("type", "input");
    input.addProperty("block_id", blockId);
    input.addProperty("optional", optional);
    input.add("label", Json.plainText(label, Limits.CELL));
    input.add("element", element);
    if (hint != null) input.add("hint", Json.plainText(hint, Limits.LINE));
    return input;
  }

  /** A sentence between fields. */
  static JsonObject section(String text, int most) {
    JsonObject section = Json.of("type", "section");
    section.add("text", Json.plainText(text, most));
    return section;
  }

  /** A choice of a menu or of buttons. */
  static JsonObject option(String label, String value) {
    JsonObject option = new JsonObject();
    option.add("text", Json.plainText(label, Limits.OPTION));
    option.addProperty("value", value);
    return option;
  }

  /** A form without its button to send. */
  static JsonObject view(String callback, String title, JsonArray blocks, String close) {
    JsonObject view = Json.of("type", "modal");
    view.addProperty("callback_id", callback);
    view.add("title", Json.plainText(title, ViewRules.MAX_LABEL));
    view.add("close", Json.plainText(close, ViewRules.MAX_LABEL));
    view.add("blocks", blocks);
    return view;
  }
}
