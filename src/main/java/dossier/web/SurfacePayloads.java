package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Slack sends to a bot from its page, from menus and from workflows, in its shapes. */
final class SurfacePayloads {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+[^\\s<>|.,;:!?)\\]]");
  private static final int MAX_LINKS = 5;

  private SurfacePayloads() {}

  /** What is typed in a menu whose options the bot brings, in a view or, where that is null, in a message. */
  static JsonObject suggestion(@Nullable JsonObject view, String channel, String ts, String blockId, String actionId,
      String typed) {
    JsonObject payload = Payloads.base("block_suggestion", null);
    payload.add("container", view == null
        ? Json.object("type", "message", "message_ts", ts, "channel_id", channel)
        : Json.object("type", "view", "view_id", Json.string(view, "id")));
    if (view != null) payload.add("view", view);
    payload.addProperty("block_id", blockId);
    payload.addProperty("action_id", actionId);
    payload.addProperty("value", typed);
    return payload;
  }

  /** Somebody opens the app's page. */
  static JsonObject homeOpened(String tab, @Nullable JsonObject home, String ts) {
    return Json.object("type", "app_home_opened", "user", Ids.PERSON, "channel", Ids.DIRECT, "tab", tab, "view", home,
        "event_ts", ts);
  }

  /** A shortcut of a message's menu. */
  static JsonObject shortcut(String callbackId, Message message, Channel channel, String responseUrl,
      String triggerId) {
    JsonObject payload = Payloads.base("message_action", triggerId);
    payload.addProperty("callback_id", callbackId);
    payload.addProperty("action_ts", message.ts());
    payload.addProperty("message_ts", message.ts());
    payload.addProperty("response_url", responseUrl);
    payload.add("channel",
        Json.object("id", channel.id(), "name", channel.direct() ? "directmessage" : channel.name()));
    payload.add("message", message.toApi());
    return payload;
  }

  /** The links of a message's text, at most five, as Slack tells them; the small Slack takes every domain for one of the app's. */
  static List<String> links(String escaped) {
    return LINK.matcher(escaped)
        .results()
        .map(link -> link.group().replace("&amp;", "&"))
        .distinct()
        .limit(MAX_LINKS)
        .toList();
  }

  /** Links were posted. */
  static JsonObject linkShared(List<String> links, Message message) {
    var shared = new JsonArray();
    links.forEach(link -> shared.add(Json.object("domain", domain(link), "url", link)));
    return Json.object("type", "link_shared", "channel", message.channel(), "is_bot_user_member", true, "user",
        message.user(), "message_ts", message.ts(), "thread_ts", message.threadTs(), "unfurl_id",
        message.channel() + "-" + message.ts(), "source", "conversations_history", "links", shared, "event_ts",
        message.ts());
  }

  /** A workflow comes to the app's step. */
  static JsonObject step(String callbackId, String execution, JsonObject inputs, String ts) {
    return Json.object("type", "function_executed", "function",
        Json.object("id", "Fn0STEP", "callback_id", callbackId, "type", "app", "app_id", Ids.APP), "inputs", inputs,
        "function_execution_id", execution, "workflow_execution_id", "Wx0FLOW", "event_ts", ts);
  }

  private static String domain(String link) {
    try {
      String host = URI.create(link).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
