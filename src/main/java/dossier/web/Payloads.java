package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Slack sends to a bot, in its shapes. */
final class Payloads {
  private static final String TOKEN = "playground";

  private Payloads() {}

  /** A slash command's fields. */
  static Map<String, String> command(Typed.Command command, Channel channel, String responseUrl, String triggerId) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("token", TOKEN);
    fields.put("team_id", Ids.TEAM);
    fields.put("team_domain", "playground");
    fields.put("channel_id", channel.id());
    fields.put("channel_name", channel.direct() ? "directmessage" : channel.name());
    fields.put("user_id", Ids.PERSON);
    fields.put("user_name", "you");
    fields.put("command", command.name());
    fields.put("text", command.text());
    fields.put("api_app_id", Ids.APP);
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", responseUrl);
    fields.put("trigger_id", triggerId);
    return fields;
  }

  /** The event of a message: {@code app_mention}, or {@code message} in the direct conversation. */
  static JsonObject event(Message message, Channel channel, String eventId, Instant now) {
    JsonObject event = Json.object("type", channel.direct() ? "message" : "app_mention", "channel_type",
        channel.direct() ? "im" : null, "user", message.user(), "ts", message.ts(), "team", Ids.TEAM, "text",
        message.content().text(), "thread_ts", message.threadTs(), "channel", channel.id(), "event_ts", message.ts());
    return wrapped(event, eventId, now);
  }

  /** An event in the envelope in which all come. */
  static JsonObject wrapped(JsonObject event, String eventId, Instant now) {
    var authorizations = new JsonArray();
    authorizations.add(Json.object("team_id", Ids.TEAM, "user_id", Ids.BOT_USER, "is_bot", true,
        "is_enterprise_install", false));
    return Json.object("token", TOKEN, "team_id", Ids.TEAM, "api_app_id", Ids.APP, "event", event, "type",
        "event_callback", "event_id", eventId, "event_time", now.getEpochSecond(), "authorizations", authorizations,
        "is_ext_shared_channel", false);
  }

  /** A press of an element of a message. */
  static JsonObject press(JsonObject action, Message message, Channel channel, String responseUrl, String triggerId) {
    boolean shared = message.kind() == Message.Kind.SHARED;
    JsonObject payload = base("block_actions", triggerId);
    payload.add("container", Json.object("type", "message", "message_ts", message.ts(), "channel_id", channel.id(),
        "is_ephemeral", !shared, "thread_ts", message.threadTs()));
    payload.add("channel",
        Json.object("id", channel.id(), "name", channel.direct() ? "directmessage" : channel.name()));
    if (shared) payload.add("message", message.toApi());
    payload.add("state", Json.object("values", new JsonObject()));
    payload.addProperty("response_url", responseUrl);
    payload.add("actions", only(action));
    return payload;
  }

  /** A press of an element of a form or of the Home tab. */
  static JsonObject pressInView(JsonObject action, JsonObject view, String triggerId) {
    JsonObject payload = base("block_actions", triggerId);
    payload.add("container", Json.object("type", "view", "view_id", Json.string(view, "id")));
    payload.add("view", view);
    payload.add("actions", only(action));
    return payload;
  }

  /** A form that was sent. */
  static JsonObject submission(JsonObject view, String triggerId) {
    JsonObject payload = base("view_submission", triggerId);
    payload.add("view", view);
    payload.add("response_urls", new JsonArray());
    return payload;
  }

  static JsonObject base(String type, @Nullable String triggerId) {
    return Json.object("type", type, "token", TOKEN, "trigger_id", triggerId, "api_app_id", Ids.APP, "user",
        Json.object("id", Ids.PERSON, "username", "you", "name", "you", "team_id", Ids.TEAM), "team",
        Json.object("id", Ids.TEAM, "domain", "playground"), "is_enterprise_install", false);
  }

  private static JsonArray only(JsonObject action) {
    var actions = new JsonArray();
    actions.add(action);
    return actions;
  }
}
