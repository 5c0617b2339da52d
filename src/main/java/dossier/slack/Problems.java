package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was found wrong with a message, in the order it was found. */
final class Problems {
  private static final Pattern MENTION = Pattern.compile("<[!@#]");
  private final List<String> found = new ArrayList<>();

  void add(String path, String what) {
    found.add(path + ": " + what);
  }

  void when(boolean wrong, String path, String what) {
    if (wrong) add(path, what);
  }

  List<String> all() {
    return List.copyOf(found);
  }

  void length(String path, String text, int least, int most) {
    when(text.length() < least || text.length() > most, path,
        text.length() + " characters, " + (least == 0 ? "at most " : least + " to ") + most);
  }

  /** Text that Slack would read as a mention of people or of a channel. */
  void pings(String path, String text) {
    when(MENTION.matcher(text).find(), path, "mentions somebody");
  }

  /** A text object. */
  void text(String path, @Nullable JsonElement element, int most, boolean plainOnly) {
    if (!(element instanceof JsonObject object)) {
      add(path, "not a text object");
      return;
    }
    String type = string(object, "type");
    boolean known = type.equals("plain_text") || (!plainOnly && type.equals("mrkdwn"));
    when(!known, path + ".type", "\"" + type + "\"");
    length(path + ".text", string(object, "text"), 1, most);
    pings(path + ".text", string(object, "text"));
  }

  /** A member that is a string, empty when there is none. */
  static String string(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  /** A member that is an array, empty when there is none. */
  static JsonArray array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array : new JsonArray();
  }

  /** An address that may be linked to. */
  void url(String path, String url) {
    length(path, url, 1, BlockValidator.MAX_URL);
    when(!url.startsWith("https://") && !url.startsWith("http://"), path, "neither http nor https");
    when(url.matches("(?s).*[\\s<>|].*"), path, "characters that do not belong in an address");
  }
}
