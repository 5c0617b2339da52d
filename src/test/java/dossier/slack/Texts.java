package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** All strings of a message, for tests. */
final class Texts {
  private Texts() {}

  static List<String> of(Message message) {
    List<String> texts = new ArrayList<>(List.of(message.text()));
    collect(message.blocks(), texts);
    return texts;
  }

  /** The buttons whose action id begins with {@code prefix}, in their order. */
  static List<JsonObject> buttons(Message message, String prefix) {
    List<JsonObject> buttons = new ArrayList<>();
    buttons(message.blocks(), prefix, buttons);
    return buttons;
  }

  private static void buttons(JsonElement element, String prefix, List<JsonObject> into) {
    if (element instanceof JsonArray array) array.forEach(part -> buttons(part, prefix, into));
    else if (element instanceof JsonObject object) {
      if (object.has("action_id") && object.get("action_id").getAsString().startsWith(prefix)) into.add(object);
      object.asMap().values().forEach(part -> buttons(part, prefix, into));
    }
  }

  private static void collect(JsonElement element, List<String> into) {
    if (element instanceof JsonArray array) array.forEach(part -> collect(part, into));
    else if (element instanceof JsonObject object) object.asMap().values().forEach(part -> collect(part, into));
    else
      into.add(element.getAsString());
  }
}
