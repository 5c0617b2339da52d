package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of the Web API.
 *
 * @param arguments values are text when they came in a form, JSON when they came in a JSON body
 */
record ApiCall(JsonObject arguments) {
  /** An argument, or null where it is missing or blank. */
  @Nullable
  String optional(String name) {
    String value = Json.string(arguments, name);
    return value == null || value.isBlank() ? null : value;
  }

  /**
   * An argument that must be there.
   *
   * @throws SlackError with that code where it is missing or blank
   */
  String required(String name, String error) {
    String value = optional(name);
    if (value == null) throw new SlackError(error);
    return value;
  }

  /**
   * An argument that is a JSON object.
   *
   * @throws SlackError {@code invalid_arguments} where it is none
   */
  JsonObject object(String name) {
    if (arguments.get(name) instanceof JsonObject object) return object;
    String text = Json.string(arguments, name);
    return Json.parseObject(text == null ? "" : text).orElseThrow(() -> new SlackError("invalid_arguments"));
  }

  /**
   * An argument that is a JSON array of objects.
   *
   * @throws SlackError {@code invalid_arguments} where it is none
   */
  List<JsonObject> objects(String name) {
    String text = Json.string(arguments, name);
    JsonArray array = arguments.get(name) instanceof JsonArray given
        ? given
        : Json.parseArray(text == null ? "" : text).orElseThrow(() -> new SlackError("invalid_arguments"));
    return array.asList()
        .stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
