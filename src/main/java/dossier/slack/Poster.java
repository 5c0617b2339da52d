package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages to Slack. A message whose blocks Slack refuses is sent again without tables, then as plain text; a reply whose response url
 * is over goes through the Web API; too many requests are waited out once.
 */
final class Poster {
  private static final Logger log = LoggerFactory.getLogger(Poster.class);
  /** Codes with which Slack refuses blocks that it would take as text. */
  private static final Set<String> BLOCKS = Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long",
      "msg_too_long");
  private static final Set<String> OVER = Set.of("expired_url", "used_url", "no_such_url");
  private static final Set<String> CLOSED = Set.of("not_in_channel", "channel_not_found", "is_archived",
      "restricted_action", "no_permission");
  private static final int MAX_WAIT_SECONDS = 30;

  private final Slack slack;
  private final MethodsClient methods;
  private final ResponseUrls urls;

  Poster(Slack slack, String botToken, ResponseUrls urls) {
    this.slack = slack;
    this.methods = slack.methods(botToken);
    this.urls = urls;
  }

  /** One call; gives Slack's code for its refusal, empty when it went well. */
  private interface Call {
    String with(Message message) throws IOException, SlackApiException, SlackRefused;
  }

  /** For the person alone. */
  void privately(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (!respond(place, message, "ephemeral", false)) ephemeral(place, message);
  }

  /** For the person alone, in place of the message whose button was clicked. */
  void replace(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (!respond(place, message, "ephemeral", true)) ephemeral(place, message);
  }

  /** For everybody: in the thread where the place is one, else in the channel. */
  void share(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (place.thread() != null || !respond(place, message, "in_channel", false)) post(place, message);
  }

  /** For everybody in the place's thread. */
  void inThread(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (place.thread() == null) throw new IllegalArgumentException("no thread");
    post(place, message);
  }

  /** Whether Slack refused because the bot is not welcome in the channel. */
  static boolean mayNotPost(SlackRefused refused) {
    return CLOSED.contains(refused.code());
  }

  private void post(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    send("chat.postMessage", message, sent -> code(methods.chatPostMessage(request -> request.channel(place.channel())
        .threadTs(place.thread())
        .text(sent.text())
        .blocksAsString(sent.blocks().isEmpty() ? null : Json.compact(sent.blocks()))
        .parse("none")
        .linkNames(false)
        .mrkdwn(false)
        .unfurlLinks(false)
        .unfurlMedia(false))));
  }

  private void ephemeral(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    send("chat.postEphemeral", message, sent -> code(methods.chatPostEphemeral(request -> request
        .channel(place.channel())
        .user(place.user())
        .threadTs(place.thread())
        .text(sent.text())
        .blocksAsString(sent.blocks().isEmpty() ? null : Json.compact(sent.blocks()))
        .parse("none")
        .linkNames(false))));
  }

  /** Whether the response url took it; false when it may not be used or is over. */
  private boolean respond(Place place, Message message, String type, boolean replaces)
      throws IOException, SlackApiException, SlackRefused {
    String url = place.responseUrl();
    if (url == null) return false;
    if (!urls.allows(url)) {
      log.warn("a response url that is not Slack's was not used");
      return false;
    }
    try {
      send("response_url", message, sent -> code(slack.send(url, Json.compact(body(place, sent, type, replaces)))));
      return true;
    } catch (SlackRefused e) {
      if (OVER.contains(e.code())) return false;
      throw e;
    }
  }

  private static JsonObject body(Place place, Message message, String type, boolean replaces) {
    JsonObject body = new JsonObject();
    body.addProperty("response_type", type);
    body.addProperty("replace_original", replaces);
    body.addProperty("text", message.text());
    if (!message.blocks().isEmpty()) body.add("blocks", message.blocks());
    if (place.thread() != null) body.addProperty("thread_ts", place.thread());
    body.addProperty("parse", "none");
    body.addProperty("mrkdwn", false);
    for (String name : new String[]{ "link_names", "unfurl_links", "unfurl_media" })
      body.addProperty(name, false);
    return body;
  }

  private static void send(String method, Message message, Call call)
      throws IOException, SlackApiException, SlackRefused {
    String code = patiently(call, message);
    if (BLOCKS.contains(code) && message.hasTable()) {
      log.warn("{}: {}, sent again without tables", method, code);
      code = patiently(call, message.withoutTables());
    }
    if (BLOCKS.contains(code) && !message.blocks().isEmpty()) {
      log.warn("{}: {}, sent again as plain text", method, code);
      code = patiently(call, message.plain());
    }
    if (!code.isEmpty()) throw new SlackRefused(method, code);
  }

  private static String patiently(Call call, Message message) throws IOException, SlackApiException, SlackRefused {
    try {
      return call.with(message);
    } catch (SlackApiException e) {
      if (e.getResponse().code() != 429) throw new SlackRefused("http", "status_" + e.getResponse().code());
      pause(e.getResponse().header("Retry-After"));
      return call.with(message);
    }
  }

  private static void pause(@org.jspecify.annotations.Nullable String seconds) throws IOException {
    try {
      int wait = seconds == null ? 1 : Integer.parseInt(seconds.strip());
      Thread.sleep(1_000L * Math.clamp(wait, 0, MAX_WAIT_SECONDS));
    } catch (NumberFormatException e) {
      throw new IOException("Retry-After is not a number", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String code(SlackApiTextResponse response) {
    if (response.isOk()) return "";
    return response.getError() == null ? "unknown_error" : response.getError();
  }

  /** Slack says {@code ok} or an error's code, as text or in JSON. */
  private static String code(WebhookResponse response) {
    String body = response.getBody() == null ? "" : response.getBody();
    for (String code : BLOCKS)
      if (body.contains(code)) return code;
    for (String code : OVER)
      if (body.contains(code)) return code;
    int status = response.getCode();
    if (status == 404 || status == 410) return "expired_url";
    if (status / 100 != 2 || body.replace(" ", "").toLowerCase(Locale.ROOT).contains("\"ok\":false"))
      return "status_" + status;
    return "";
  }
}
