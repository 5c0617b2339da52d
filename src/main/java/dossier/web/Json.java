package dossier.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as Slack's wire carries it: snake-case names, absent rather than null. */
final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  /**
   * An object of alternating names and values; a null value leaves its name out.
   *
   * @param pairs names ({@code String}) and values (JSON, text, number, boolean or null) by turns
   */
  static JsonObject object(@Nullable Object... pairs) {
    var object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (value != null) object.add(String.valueOf(pairs[i]), value(value));
    }
    return object;
  }

  /** The text of an element, without blanks for reading. */
  static String text(JsonElement element) {
    return GSON.toJson(element);
  }

  /** The object in a text, or nothing where it is no JSON object. */
  static Optional<JsonObject> parseObject(String text) {
    return parse(text).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
  }

  /** The array in a text, or nothing where it is no JSON array. */
  static Optional<JsonArray> parseArray(String text) {
    return parse(text).filter(JsonElement::isJsonArray).map(JsonElement::getAsJsonArray);
  }

  /** A member that is text, number or boolean, as text; null where there is none. */
  static @Nullable String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
  }

  /** A member that is an array; null where there is none. */
  static @Nullable JsonArray array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array : null;
  }

  /** Whether a member is there and true. */
  static boolean isTrue(JsonObject object, String name) {
    return "true".equals(string(object, name));
  }

  private static Optional<JsonElement> parse(String text) {
    try {
      return Optional.of(JsonParser.parseString(text));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static JsonElement value(Object value) {
    return value instanceof JsonElement element ? element : GSON.toJsonTree(value);
  }
}
