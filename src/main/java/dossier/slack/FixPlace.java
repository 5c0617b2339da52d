package dossier.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form about a fact carries unseen: the fact, what is said to be wrong, and where the button stood.
 *
 * @param value with its fault
 */
record FixPlace(FactValue value, String channel, @Nullable String thread, @Nullable String responseUrl) {
  private static final int MAX = 3_000;

  /** Of a click on a fact's button. */
  static FixPlace of(Click click, FactValue value) {
    return new FixPlace(value, click.place().channel(), click.place().thread(), click.place().responseUrl());
  }

  /** As JSON, at most 3,000 characters: without the response url where that is too long. */
  String encoded() {
    JsonObject json = Json.of("f", value.encoded());
    json.addProperty("c", channel);
    if (thread != null) json.addProperty("t", thread);
    if (responseUrl != null && responseUrl.length() < MAX / 2) json.addProperty("r", responseUrl);
    return Json.compact(json);
  }

  /** Reads what came back from Slack; nothing for what is broken. */
  static Optional<FixPlace> decode(@Nullable String text) {
    if (text == null || text.length() > MAX) return Optional.empty();
    try {
      if (!(JsonParser.parseString(text) instanceof JsonObject json)) return Optional.empty();
      return FactValue.decode(Problems.string(json, "f"))
          .filter(value -> value.fault() != null)
          .map(value -> new FixPlace(value, Problems.string(json, "c"), filled(json, "t"), filled(json, "r")));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String filled(JsonObject json, String name) {
    String text = Problems.string(json, name);
    return text.isEmpty() ? null : text;
  }

  /** Where replies to a person belong. */
  Place place(String team, String user) {
    return new Place(team, channel, user, thread, responseUrl);
  }
}
