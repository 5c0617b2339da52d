package dossier.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dossier.slack.Showing.Visibility;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a button carries: all that is needed to ask again, so that nothing is kept between message and click.
 *
 * @param inquiry what the button asks for or is about
 * @param visibility who saw the message that the button stands in
 */
record ButtonValue(Inquiry inquiry, Visibility visibility) {
  private static final int VERSION = 1;
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  /** As JSON, or nothing when that would be longer than Slack takes. */
  Optional<String> encoded() {
    JsonObject json = new JsonObject();
    json.addProperty("v", VERSION);
    json.addProperty("w", inquiry.command().word());
    json.addProperty("q", inquiry.words());
    json.addProperty("t", inquiry.asked().toEpochMilli());
    json.addProperty("s", visibility.letter());
    return Optional.of(Json.compact(json)).filter(text -> text.length() <= BlockValidator.MAX_VALUE);
  }

  /** Reads what came back from Slack; nothing for what is broken, too long or of another version. */
  static Optional<ButtonValue> decode(@Nullable String text) {
    if (text == null || text.length() > BlockValidator.MAX_VALUE) return Optional.empty();
    try {
      return JsonParser.parseString(text) instanceof JsonObject json ? read(json) : Optional.empty();
    } catch (JsonParseException | IllegalStateException | NumberFormatException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static Optional<ButtonValue> read(JsonObject json) {
    for (String name : new String[]{ "v", "w", "q", "t", "s" })
      if (!(json.get(name) instanceof JsonPrimitive)) return Optional.empty();
    if (json.get("v").getAsInt() != VERSION) return Optional.empty();
    String words = Mrkdwn.clean(json.get("q").getAsString());
    Optional<Instant> asked = moment(json.get("t").getAsLong());
    Optional<Command> command = Command.of(json.get("w").getAsString());
    if (words.length() > Limits.QUESTION || asked.isEmpty() || command.isEmpty()) return Optional.empty();
    if (words.isEmpty() && command.get().needsWords()) return Optional.empty();
    return Optional.of(new ButtonValue(new Inquiry(command.get(), words, asked.get()),
        Visibility.of(json.get("s").getAsString())));
  }

  private static Optional<Instant> moment(long millis) {
    try {
      return Optional.of(Instant.ofEpochMilli(millis))
          .filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(LATEST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
