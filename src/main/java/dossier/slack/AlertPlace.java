package dossier.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dossier.store.Alert;
import dossier.store.Alert.Choices;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form of an alert carries unseen: which alert, where the button stood, and, once it was filled in, what is to be saved.
 *
 * @param id the alert's number, 0 for a new one
 * @param entered what was entered, null before
 */
record AlertPlace(long id, String channel, @Nullable String responseUrl, @Nullable Entered entered) {
  private static final int MAX = 3_000;

  /** What was entered. */
  record Entered(String words, Choices choices, ZoneId zone) {}

  /** This form filled in. */
  AlertPlace with(Entered filled) {
    return new AlertPlace(id, channel, responseUrl, filled);
  }

  /** As JSON, at most 3,000 characters: without the response url where that is too long. */
  String encoded() {
    JsonObject json = new JsonObject();
    json.addProperty("i", id);
    json.addProperty("c", channel);
    if (responseUrl != null && responseUrl.length() < MAX / 4) json.addProperty("r", responseUrl);
    if (entered != null) {
      json.addProperty("w", entered.words);
      json.addProperty("n", entered.choices.instant());
      json.addProperty("m", entered.choices.mentions());
      json.addProperty("u", entered.choices.rumours());
      json.addProperty("z", entered.zone.getId());
    }
    return Json.compact(json);
  }

  /** Reads what came back from Slack; nothing for what is broken. */
  static Optional<AlertPlace> decode(@Nullable String text) {
    if (text == null || text.length() > MAX) return Optional.empty();
    try {
      if (!(JsonParser.parseString(text) instanceof JsonObject json)) return Optional.empty();
      if (!(json.get("i") instanceof JsonPrimitive id) || !(json.get("c") instanceof JsonPrimitive channel))
        return Optional.empty();
      String url = json.get("r") instanceof JsonPrimitive given ? given.getAsString() : null;
      return Optional.of(new AlertPlace(id.getAsLong(), channel.getAsString(), url, entered(json)));
    } catch (JsonParseException | IllegalStateException | NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Entered entered(JsonObject json) {
    String words = Problems.string(json, "w");
    if (words.isBlank() || words.length() > Alert.MAX_WORDS) return null;
    Choices choices = new Choices(is(json, "n"), is(json, "m"), is(json, "u"));
    return new Entered(words, choices, ZoneId.of(Problems.string(json, "z")));
  }

  private static boolean is(JsonObject json, String name) {
    return json.get(name) instanceof JsonPrimitive value && value.getAsBoolean();
  }
}
