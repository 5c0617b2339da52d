package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Counts the text that people see in blocks. */
final class TextLength {
  private TextLength() {}

  /** Characters of all members called {@code text} at any depth. */
  static int of(JsonElement element) {
    int sum = 0;
    if (element instanceof JsonArray array) {
      for (JsonElement part : array)
        sum += of(part);
    } else if (element instanceof JsonObject object) {
      for (var member : object.entrySet())
        sum += member.getKey().equals("text") && member.getValue().isJsonPrimitive()
            ? member.getValue().getAsString().length()
            : of(member.getValue());
    }
    return sum;
  }
}
