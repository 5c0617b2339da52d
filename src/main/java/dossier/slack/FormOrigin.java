package dossier.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/**
 * Where the button stood that opened a form, which the form carries unseen: the reply to the form goes there.
 *
 * @param channel Slack's id, empty where the button stood in no channel
 * @param responseUrl where Slack takes replies for half an hour, or null where there is none
 */
record FormOrigin(String channel, @Nullable String responseUrl) {
  private static final int MAX = 3_000;

  /** Of a click. */
  static FormOrigin of(Click click) {
    return new FormOrigin(click.place().channel(), click.place().responseUrl());
  }

  /** As JSON, at most 3,000 characters: without the response url where that is too long. */
  String encoded() {
    JsonObject json = Json.of("c", channel);
    if (responseUrl != null && responseUrl.length() < MAX / 2) json.addProperty("r", responseUrl);
    return Json.compact(json);
  }

  /** Reads what came back from Slack; no channel where it is broken. */
  static FormOrigin decode(@Nullable String text) {
    if (text == null || text.length() > MAX) return new FormOrigin("", null);
    try {
      if (JsonParser.parseString(text) instanceof JsonObject json) {
        String url = Problems.string(json, "r");
        return new FormOrigin(Problems.string(json, "c"), url.isEmpty() ? null : url);
      }
    } catch (JsonParseException e) {
      // no channel
    }
    return new FormOrigin("", null);
  }

  /** Where replies to a person belong: in the direct conversation where the button stood in no channel. */
  Place place(Person person) {
    return new Place(person.team(), channel.isEmpty() ? person.user() : channel, person.user(), null, responseUrl);
  }
}
