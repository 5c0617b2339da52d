package dossier.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Small pieces of the JSON that Slack takes. */
final class Json {
  private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  /** An object with one text. */
  static JsonObject of(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  /** An object with one truth value. */
  static JsonObject of(String name, boolean value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  /** Text that is shown literally: cleaned, cut to {@code limit} characters, no emoji names read in it. */
  static JsonObject plainText(String outside, int limit) {
    JsonObject text = of("type", "plain_text");
    text.addProperty("text", Mrkdwn.clean(outside, limit));
    text.addProperty("emoji", false);
    return text;
  }

  /** A block of small text; at most ten lines are taken. */
  static JsonObject context(String blockId, Iterable<String> lines) {
    JsonArray elements = new JsonArray();
    for (String line : lines)
      if (elements.size() < BlockValidator.MAX_CONTEXT) elements.add(plainText(line, Limits.CONTEXT));
    JsonObject block = of("type", "context");
    block.addProperty("block_id", blockId);
    block.add("elements", elements);
    return block;
  }

  /** The shortest form. */
  static String compact(JsonElement element) {
    return COMPACT.toJson(element);
  }
}
