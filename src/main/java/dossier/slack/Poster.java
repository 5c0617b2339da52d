package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages to Slack. A message whose blocks Slack refuses is sent again in simpler forms, at last as plain text; a reply whose response url
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
  private static final int ATTEMPTS = 3;
  /** Statuses with which a response url says that nothing was done. */
  private static final Pattern NOT_DONE = Pattern.compile("status_(?:429|5..)");

  private final Clients clients;
  private final ResponseUrls urls;
  private final Pictures pictures;

  Poster(Clients clients, ResponseUrls urls, Pictures pictures) {
    this.pictures = pictures;
    this.clients = clients;
    this.urls = urls;
  }

  /** One call; gives Slack's code for its refusal, empty when it went well. */
  private interface Call {
    String with(Message message) throws IOException, SlackApiException, SlackRefused;
  }

  /** For the person alone. */
  void privately(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (!respond(place, message, "ephemeral", false)) alone(place, message);
  }

  /** For the person alone, in place of the message whose button was clicked. */
  void replace(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (!respond(place, message, "ephemeral", true)) alone(place, message);
  }

  /** For everybody: in the thread where the place is one, else in the channel. */
  void share(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (place.thread() != null || !respond(place, message, "in_channel", false)) post(place, message);
  }

  /** For everybody who reads there: in the thread where the place is one, else in the channel. */
  void say(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    post(place, message);
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
    MethodsClient methods = clients.of(place.team());
    send("chat.postMessage", place, message,
        sent -> clients.noted(place.team(), code(methods.chatPostMessage(request -> request.channel(place.channel())
            .threadTs(place.thread())
            .text(sent.text())
            .blocksAsString(sent.blocks().isEmpty() ? null : Json.compact(sent.blocks()))
            .parse("none")
            .linkNames(false)
            .mrkdwn(false)
            .unfurlLinks(false)
            .unfurlMedia(false)))));
  }

  /** What is posted in the direct conversation, or sent to a person's id, that person alone sees in any case. */
  private void alone(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    if (place.direct()) {
      post(place, message);
      return;
    }
    try {
      ephemeral(place, message);
    } catch (SlackRefused e) {
      // Where the bot is not, the person hears of it in the direct conversation rather than nowhere.
      if (!CLOSED.contains(e.code())) throw e;
      post(new Place(place.team(), place.user(), place.user(), null, null), message);
    }
  }

  private void ephemeral(Place place, Message message) throws IOException, SlackApiException, SlackRefused {
    MethodsClient methods = clients.of(place.team());
    send("chat.postEphemeral", place, message,
        sent -> clients.noted(place.team(), code(methods.chatPostEphemeral(request -> request
            .channel(place.channel())
            .user(place.user())
            .threadTs(place.thread())
            .text(sent.text())
            .blocksAsString(sent.blocks().isEmpty() ? null : Json.compact(sent.blocks()))
            .parse("none")
            .linkNames(false)))));
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
      send("response_url", place, message,
          sent -> code(clients.slack().send(url, Json.compact(body(place, sent, type, replaces)))));
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

  private void send(String method, Place place, Message message, Call call)
      throws IOException, SlackApiException, SlackRefused {
    Renditions forms = new Renditions(pictures, place.team(), message);
    String code = "";
    for (Message form = forms.next(); form != null; form = forms.next()) {
      if (!code.isEmpty()) log.warn("{}: {}, sent again in a simpler form", method, code);
      code = patiently(call, form);
      if (code.isEmpty()) forms.taken();
      if (!BLOCKS.contains(code)) break;
    }
    if (!code.isEmpty()) throw new SlackRefused(method, code);
  }

  /**
   * What Slack answered with 429 or a fault of its own, and what did not even reach it, was not posted, and is tried again; what was sent on a connection that
   * ended is not.
   */
  private static String patiently(Call call, Message message) throws IOException, SlackApiException, SlackRefused {
    for (int attempt = 1;; attempt++) {
      try {
        String code = call.with(message);
        if (attempt == ATTEMPTS || !NOT_DONE.matcher(code).matches()) return code;
        pause("1");
      } catch (SlackApiException e) {
        int status = e.getResponse().code();
        if (attempt == ATTEMPTS || (status != 429 && status < 500)) throw new SlackRefused("http", "status_" + status);
        pause(status == 429 ? e.getResponse().header("Retry-After") : "1");
      } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
        if (attempt == ATTEMPTS) throw e;
        pause("1");
      }
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
