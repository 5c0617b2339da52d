package dossier.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form about a digest carries unseen.
 *
 * @param id the digest that is changed, 0 for a new one
 * @param channel where the button stood
 * @param entered what was entered and looked at, or null in the first form
 */
record DigestPlace(long id, String channel, @Nullable String thread, @Nullable String responseUrl,
    @Nullable Entered entered) {
  private static final int MAX = 3_000;

  /**
   * What was entered.
   *
   * @param when as it can be typed
   */
  record Entered(String scope, String when, boolean direct, boolean saysEmpty) {}

  /** Of a click. */
  static DigestPlace of(Click click, long id) {
    return new DigestPlace(id, click.place().channel(), click.place().thread(), click.place().responseUrl(), null);
  }

  /** This one after something was entered. */
  DigestPlace with(Entered values) {
    return new DigestPlace(id, channel, thread, responseUrl, values);
  }

  /** As JSON, at most 3,000 characters: without the response url where that is too long. */
  String encoded() {
    JsonObject json = Json.of("c", channel);
    json.addProperty("i", id);
    if (thread != null) json.addProperty("t", thread);
    if (responseUrl != null && responseUrl.length() < MAX / 3) json.addProperty("r", responseUrl);
    if (entered != null) {
      json.addProperty("s", entered.scope());
      json.addProperty("w", entered.when());
      json.addProperty("d", entered.direct());
      json.addProperty("e", entered.saysEmpty());
    }
    return Json.compact(json);
  }

  /** Reads what came back from Slack; nothing for what is broken. */
  static Optional<DigestPlace> decode(@Nullable String text) {
    if (text == null || text.length() > MAX) return Optional.empty();
    try {
      if (!(JsonParser.parseString(text) instanceof JsonObject json) || !json.has("i") || !json.has("c"))
        return Optional.empty();
      Entered entered = json.has("w")
          ? new Entered(Problems.string(json, "s"), Problems.string(json, "w"), json.get("d").getAsBoolean(),
              json.get("e").getAsBoolean())
          : null;
      return Optional.of(new DigestPlace(json.get("i").getAsLong(), Problems.string(json, "c"), filled(json, "t"),
          filled(json, "r"), entered));
    } catch (JsonParseException | IllegalStateException | NumberFormatException | UnsupportedOperationException e) {
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
