package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.slack.Showing.Visibility;
import java.util.Optional;

/** A row of buttons being built. A button whose value would be too long is left out. */
final class Buttons {
  private final String blockId;
  private final Visibility visibility;
  private final JsonArray elements = new JsonArray();

  /**
   * An empty row.
   *
   * @param blockId unique in the message
   * @param visibility who sees the message
   */
  Buttons(String blockId, Visibility visibility) {
    this.blockId = blockId;
    this.visibility = visibility;
  }

  /** Adds a button that asks again when it is clicked. */
  Buttons add(ButtonKind kind, String label, Inquiry inquiry) {
    new ButtonValue(inquiry, visibility).encoded().ifPresent(value -> add(kind, label, value));
    return this;
  }

  /** Adds a button that asks whether it is meant before it does what it says. */
  Buttons sure(ButtonKind kind, String label, Inquiry inquiry, String question) {
    new ButtonValue(inquiry, visibility).encoded().ifPresent(value -> {
      JsonObject button = of(kind, elements.size(), label, value);
      JsonObject confirm = new JsonObject();
      confirm.add("title", Json.plainText(label, BlockValidator.MAX_BUTTON));
      confirm.add("text", Json.plainText(question, Limits.CONTEXT));
      confirm.add("confirm", Json.plainText("Yes", BlockValidator.MAX_BUTTON));
      confirm.add("deny", Json.plainText("No", BlockValidator.MAX_BUTTON));
      button.addProperty("style", "danger");
      button.add("confirm", confirm);
      elements.add(button);
    });
    return this;
  }

  /** Adds a button about one fact. */
  Buttons add(ButtonKind kind, String label, FactValue value) {
    return add(kind, label, value.encoded());
  }

  private Buttons add(ButtonKind kind, String label, String value) {
    elements.add(of(kind, elements.size(), label, value));
    return this;
  }

  /** Adds a button that asks {@code words}; nothing when they are too long to be asked. */
  Buttons add(ButtonKind kind, String label, Command command, String words, java.time.Instant asked) {
    String clean = Mrkdwn.clean(words);
    if (clean.isEmpty() || clean.length() > Limits.QUESTION) return this;
    return add(kind, label, new Inquiry(command, clean, asked));
  }

  /** The {@code number}th button of its kind. */
  static JsonObject of(ButtonKind kind, int number, String label, String value) {
    JsonObject button = Json.of("type", "button");
    button.addProperty("action_id", kind.actionId(number));
    button.add("text", Json.plainText(label, BlockValidator.MAX_BUTTON));
    button.addProperty("value", value);
    return button;
  }

  /** The row as a block, or nothing when it is empty. */
  Optional<JsonObject> block() {
    if (elements.isEmpty()) return Optional.empty();
    JsonObject block = Json.of("type", "actions");
    block.addProperty("block_id", blockId);
    block.add("elements", elements);
    return Optional.of(block);
  }
}
