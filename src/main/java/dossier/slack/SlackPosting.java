package dossier.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message.Metadata;
import dossier.digest.Post;
import dossier.digest.Posting;
import dossier.watch.Redacted;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings posts to Slack with their key as metadata, one call each; only what Slack refused for its form goes again, simpler. */
final class SlackPosting implements Posting {
  /** The type of the metadata that carries a post's key. */
  static final String EVENT = "dossier_post";
  /** With these Slack says that it may have done part of it. */
  private static final Set<String> HALF = Set.of("fatal_error", "internal_error", "request_timeout",
      "service_unavailable");
  private static final Set<String> FORM = Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long",
      "msg_too_long", "metadata_too_large", "invalid_metadata_format", "invalid_metadata_schema");
  private static final Duration WAIT = Duration.ofSeconds(30);
  private static final int MOST_WAIT_SECONDS = 600;
  /** Messages that are looked at: as many as an app outside the Marketplace gets. */
  private static final int LOOKED_AT = 15;
  private static final Logger log = LoggerFactory.getLogger(SlackPosting.class);

  private final Clients clients;
  private final Pictures pictures;
  private final BotListener listener;

  SlackPosting(Clients clients, Pictures pictures, BotListener listener) {
    this.clients = clients;
    this.pictures = pictures;
    this.listener = listener;
  }

  @Override
  public Outcome post(Post post) {
    Message message = new Message(post.text(), JsonParser.parseString(post.blocks()).getAsJsonArray());
    Outcome outcome = simpler(post, new Renditions(pictures, post.team(), message));
    listener.posted(told(outcome));
    return outcome;
  }

  /** Posts in the first form that is taken. */
  private Outcome simpler(Post post, Renditions forms) {
    Message form = forms.next();
    while (true) {
      Outcome outcome = once(post, Objects.requireNonNull(form, "each message has a form"));
      if (outcome instanceof Outcome.Posted) forms.taken();
      form = isForm(outcome) ? forms.next() : null;
      if (form == null) return outcome;
    }
  }

  private static BotListener.PostOutcome told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Posted _ -> BotListener.PostOutcome.POSTED;
      case Outcome.Refused _ -> BotListener.PostOutcome.REFUSED;
      case Outcome.Later _ -> BotListener.PostOutcome.LATER;
      case Outcome.Unknown _ -> BotListener.PostOutcome.UNKNOWN;
    };
  }

  private static boolean isForm(Outcome outcome) {
    return outcome instanceof Outcome.Refused(var code) && FORM.contains(code);
  }

  private Outcome once(Post post, Message message) {
    try {
      Outcome outcome = outcome(send(clients.of(post.team()), post, message));
      if (outcome instanceof Outcome.Refused(var code)) clients.noted(post.team(), code);
      return outcome;
    } catch (SlackRefused e) {
      return new Outcome.Refused(e.code());
    } catch (SlackApiException e) {
      int status = e.getResponse().code();
      if (status == 429) return new Outcome.Later("ratelimited", wait(e.getResponse().header("Retry-After")));
      // A gateway that says so may have passed it on.
      return status == 502 || status == 504
          ? new Outcome.Unknown("status " + status)
          : new Outcome.Later("status_" + status, WAIT);
    } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
      return new Outcome.Later("not_reached", WAIT);
    } catch (IOException e) {
      log.warn("a post was sent and not answered: {}", Redacted.describe(e));
      return new Outcome.Unknown("the connection ended before Slack answered");
    }
  }

  private static ChatPostMessageResponse send(MethodsClient methods, Post post, Message message)
      throws IOException, SlackApiException {
    return methods.chatPostMessage(request -> request.channel(post.channel())
        .threadTs(post.thread())
        .text(message.text())
        .blocksAsString(message.blocks().isEmpty() ? null : Json.compact(message.blocks()))
        .metadataAsString(Json.compact(metadata(post.key())))
        .parse("none")
        .linkNames(false)
        .mrkdwn(false)
        .unfurlLinks(false)
        .unfurlMedia(false));
  }

  private static JsonObject metadata(String key) {
    JsonObject metadata = Json.of("event_type", EVENT);
    metadata.add("event_payload", Json.of("key", key));
    return metadata;
  }

  private static Outcome outcome(ChatPostMessageResponse response) {
    if (response.isOk()) return new Outcome.Posted(response.getChannel(), response.getTs());
    String code = response.getError() == null ? "unknown_error" : response.getError();
    if (HALF.contains(code)) return new Outcome.Unknown(code);
    return code.equals("ratelimited") ? new Outcome.Later(code, WAIT) : new Outcome.Refused(code);
  }

  private static Duration wait(@Nullable String seconds) {
    try {
      return seconds == null
          ? WAIT
          : Duration.ofSeconds(Math.clamp(Integer.parseInt(seconds.strip()), 1, MOST_WAIT_SECONDS));
    } catch (NumberFormatException e) {
      return WAIT;
    }
  }

  @Override
  public Finding find(String team, String channel, String key, Instant sent) {
    try {
      ConversationsHistoryResponse history = clients.of(team)
          .conversationsHistory(request -> request.channel(channel)
              .oldest(String.valueOf(sent.minusSeconds(60).getEpochSecond()))
              .includeAllMetadata(true)
              .limit(LOOKED_AT));
      if (!history.isOk()) return new Finding.CannotTell(String.valueOf(history.getError()));
      for (var message : history.getMessages())
        if (isOf(key, message.getMetadata())) return new Finding.There(channel, message.getTs());
      return history.isHasMore() ? new Finding.CannotTell("too_many_messages") : new Finding.NotThere();
    } catch (SlackRefused e) {
      return new Finding.CannotTell(e.code());
    } catch (IOException | SlackApiException e) {
      return new Finding.CannotTell("not_reached");
    }
  }

  private static boolean isOf(String key, @Nullable Metadata metadata) {
    return metadata != null && EVENT.equals(metadata.getEventType()) && metadata.getEventPayload() != null
        && key.equals(metadata.getEventPayload().get("key"));
  }
}
