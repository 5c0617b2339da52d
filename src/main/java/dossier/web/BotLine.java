package dossier.web;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The line from the small Slack to the bot: signed requests, answered within three seconds or given up. */
final class BotLine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MAX_REPLY = 1 << 20;

  private final URI bot;
  private final SlackSignature.Generator signatures;
  private final InstantSource clock;
  private final HttpClient client = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(PATIENCE)
      .build();

  /** @param bot where the bot takes requests */
  BotLine(URI bot, String signingSecret, InstantSource clock) {
    this.bot = bot;
    this.signatures = new SlackSignature.Generator(signingSecret);
    this.clock = clock;
  }

  /** What the bot said at once. */
  sealed interface Reply {
    /** The bot acknowledged, perhaps with words. */
    record Acknowledged(String body) implements Reply {}

    /** The bot refused or failed. */
    record Refused(int status) implements Reply {}

    /** The bot said nothing in time. */
    record Silent() implements Reply {}

    /** Nobody took the request. */
    record Unreachable() implements Reply {}
  }

  /** Sends a form, as slash commands come. */
  Reply sendForm(Map<String, String> fields) {
    String body = fields.entrySet()
        .stream()
        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
        .collect(Collectors.joining("&"));
    return send(body, "application/x-www-form-urlencoded");
  }

  /** Sends a form with one field {@code payload}, as presses and submitted forms come. */
  Reply sendPayload(JsonObject payload) {
    return sendForm(Map.of("payload", Json.text(payload)));
  }

  /** Sends JSON, as events come. */
  Reply sendJson(JsonObject body) {
    return send(Json.text(body), "application/json");
  }

  /** What became of something that the person did, from what the bot said. */
  static Delivery taken(Reply reply, Function<String, Delivery> whenAcknowledged) {
    return switch (reply) {
      case Reply.Acknowledged(var body) -> whenAcknowledged.apply(body);
      case Reply.Refused(var status) -> new Delivery.Failed("Dossier failed with HTTP status " + status + ".");
      case Reply.Silent() -> new Delivery.Failed("Dossier did not acknowledge within 3 seconds.");
      case Reply.Unreachable() -> new Delivery.Failed("Dossier cannot be reached.");
    };
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private Reply send(String body, String type) {
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    HttpRequest request = HttpRequest.newBuilder(bot)
        .timeout(PATIENCE)
        .header("Content-Type", type)
        .header("User-Agent", "Slackbot 1.0 (playground)")
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", signatures.generate(timestamp, body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200 || response.body().length() > MAX_REPLY)
        return new Reply.Refused(response.statusCode());
      return new Reply.Acknowledged(response.body());
    } catch (HttpTimeoutException e) {
      return new Reply.Silent();
    } catch (IOException e) {
      return new Reply.Unreachable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.Unreachable();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
