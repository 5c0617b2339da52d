package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.SlackSignature;
import dossier.digest.DigestBook;
import dossier.digest.DigestPlan;
import dossier.digest.Newsroom;
import dossier.digest.Posting;
import dossier.digest.Rhythm;
import dossier.digest.Schedule;
import dossier.web.SlackEndpoint;
import dossier.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second opinion: the bot's calls land on a Slack that others wrote, with scopes checked strictly, and are read back there. That one
 * sends no commands or clicks, so the signed events are ours. {@code .ci/run} installs it; without it the tests say that they were skipped.
 */
class EmulateIT {
  private static final Path MODULES = Path.of(".ci/emulate/node_modules");
  private static final Path NODE = MODULES.resolve("node/bin/node");
  private static final Path PROGRAM = MODULES.resolve("emulate/dist/index.js");
  private static final String TOKEN = "xoxb-emulated";
  private static final String SEED = """
      slack:
        strict_scopes: true
        users:
          - name: asker
            real_name: Asker
            email: asker@dossier.example
        tokens:
          - token: %s
            user: asker
            scopes: [chat:write, channels:read, channels:history, im:history, im:read, users:read]
      """.formatted(TOKEN);

  private final Workshop shop = new Workshop();
  private final HttpClient http = HttpClient.newHttpClient();
  private String emulated = "";
  private Process process;
  private WebServer server;
  private SlackBot bot;
  private String user = "";
  private String channel = "";

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(NODE) && Files.exists(PROGRAM),
        "skipped: there is no emulated Slack in " + MODULES);
    Path seed = Files.writeString(folder.resolve("seed.yaml"), SEED);
    int port = freePort();
    emulated = "http://127.0.0.1:" + port + "/";
    process = new ProcessBuilder(NODE.toString(), PROGRAM.toString(), "start", "-s", "slack", "-p",
        String.valueOf(port), "--host", "127.0.0.1", "--seed", seed.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("emulate.log").toFile())
        .start();
    user = String.valueOf(ready().get("user_id").getAsString());
    channel = call("conversations.list", "").getAsJsonArray("channels")
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsString();
    server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
    bot = shop.botFor(new SlackSettings(Workshop.SECRET, TOKEN, URI.create(emulated + "api/"), List.of(),
        SlackSettings.AT_ONCE));
    server.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), List::of);
  }

  @AfterEach
  void close() {
    if (bot != null) bot.close();
    if (server != null) server.close();
    shop.close();
    if (process != null) process.destroy();
  }

  @Test
  void aMentionsAnswerStandsInItsThread() {
    String root = call("chat.postMessage", "channel=" + channel + "&text=how+many+shops").get("ts").getAsString();
    event("E1", """
        {"type":"app_mention","user":"%s","channel":"%s","ts":"%s","event_ts":"%s","text":"<@UBOT> how many shops?"}"""
        .formatted(user, channel, root, root));
    JsonObject thread = until("conversations.replies", "channel=" + channel + "&ts=" + root,
        found -> found.has("messages") && found.getAsJsonArray("messages").size() == 2);
    JsonObject answer = thread.getAsJsonArray("messages").get(1).getAsJsonObject();
    assertThat(answer.get("text").getAsString()).startsWith("Xiaomi plans 2,000 shops");
    JsonArray blocks = answer.getAsJsonArray("blocks");
    assertThat(BlockValidator.problems(new Message("x", blocks))).isEmpty();
    assertThat(Json.compact(blocks)).contains("\"rich_text\"").contains("\"actions\"");
  }

  @Test
  void aDirectMessageIsAnsweredInTheDirectConversation() {
    String direct = "C000000002";
    String asked = call("chat.postMessage", "channel=" + direct + "&text=news").get("ts").getAsString();
    event("E1",
        """
        {"type":"message","channel_type":"im","user":"%s","channel":"%s","ts":"%s","event_ts":"%s","text":"news xiaomi"}"""
            .formatted(user, direct, asked, asked));
    JsonObject history = until("conversations.history", "channel=" + direct,
        found -> found.has("messages") && found.getAsJsonArray("messages").size() == 2);
    assertThat(Json.compact(history.getAsJsonArray("messages"))).contains("News about Xiaomi");
  }

  @Test
  void aDigestIsPostedWithItsDetailsInTheThreadAndFoundAgainByItsKey() {
    shop.newsroom.with(Newsroom.entry("Wire <One>", "deal", "IBM to buy Red Hat & *more* <!channel>",
        "IBM agreed to buy Red Hat for $34 billion in cash. IBM said that the deal would close next year.",
        Instant.now().minusSeconds(7_200).truncatedTo(ChronoUnit.SECONDS).toString()));
    Instant due = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    Schedule schedule = new Schedule(Rhythm.DAILY, 0, due.atZone(ZoneOffset.UTC).toLocalTime(), ZoneOffset.UTC);
    Instant made = due.minusSeconds(60);
    assertThat(bot.digests()
        .book()
        .make(DigestPlan.starting("T000000001", channel, user, false, schedule, "ibm", false, made), made))
        .isInstanceOf(DigestBook.Done.Well.class);
    bot.digests().runner().tick();
    JsonObject history = until("conversations.history", "channel=" + channel + "&include_all_metadata=true",
        found -> Json.compact(found).contains("IBM to buy Red Hat"));
    JsonObject posted = history.getAsJsonArray("messages")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .filter(message -> message.get("text").getAsString().contains("IBM to buy Red Hat"))
        .findFirst()
        .orElseThrow();
    assertThat(BlockValidator.problems(new Message("x", posted.getAsJsonArray("blocks")))).isEmpty();
    assertThat(Json.compact(posted)).doesNotContain("<!channel>");
    bot.digests().runner().tick();
    JsonObject again = call("conversations.history", "channel=" + channel);
    assertThat(again.getAsJsonArray("messages")
        .asList()
        .stream()
        .filter(
            message -> message.getAsJsonObject().get("text").getAsString().contains("IBM to buy Red Hat")))
        .hasSize(1);
    String ts = posted.get("ts").getAsString();
    JsonObject thread = call("conversations.replies", "channel=" + channel + "&ts=" + ts);
    assertThat(Json.compact(thread)).contains("IBM agreed to buy Red Hat for $34 billion in cash.");
    assertThat(bot.digests().posting().find("T000000001", channel, "digest:1:" + due.getEpochSecond(), due))
        .isEqualTo(new Posting.Finding.There(channel, ts));
  }

  @Test
  void theHomeTabIsPublished() {
    event("E1", """
        {"type":"app_home_opened","user":"%s","channel":"D1","tab":"home","event_ts":"1.1"}""".formatted(user));
    String page = untilPage(text -> text.contains("app home asker"));
    assertThat(page).containsPattern("app home asker \\S+ Ask about the companies you track");
  }

  private void event(String id, String event) {
    String body = """
        {"token":"t","team_id":"T000000001","api_app_id":"A1","type":"event_callback","event_id":"%s","event_time":1,"event":%s}"""
        .formatted(id, event);
    String timestamp = String.valueOf(System.currentTimeMillis() / 1_000);
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(AppSurface.PATH))
        .header("Content-Type", "application/json")
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", new SlackSignature.Generator(Workshop.SECRET).generate(timestamp, body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    assertThat(send(request).statusCode()).isEqualTo(200);
  }

  /** The emulated Slack's word on who the token is, once it is up; at most 30 seconds. */
  private JsonObject ready() {
    for (int attempt = 0; attempt < 300; attempt++) {
      if (!process.isAlive()) throw new AssertionError("the emulated Slack ended");
      try {
        JsonObject who = call("auth.test", "");
        if (who.get("ok").getAsBoolean()) return who;
      } catch (java.io.UncheckedIOException notYet) {
        assertThat(notYet).isNotNull();
      }
      LockSupport.parkNanos(100_000_000);
    }
    throw new AssertionError("the emulated Slack did not come up");
  }

  private JsonObject until(String method, String form, Predicate<JsonObject> wanted) {
    for (int attempt = 0; attempt < 200; attempt++) {
      JsonObject found = call(method, form);
      if (wanted.test(found)) return found;
      LockSupport.parkNanos(100_000_000);
    }
    throw new AssertionError("not as wanted: " + call(method, form));
  }

  /** The words of the emulated Slack's own page of views. */
  private String untilPage(Predicate<String> wanted) {
    for (int attempt = 0; attempt < 200; attempt++) {
      String page = send(HttpRequest.newBuilder(URI.create(emulated + "?tab=views")).build()).body()
          .replaceAll("<[^>]*>", " ")
          .replaceAll("\\s+", " ");
      if (wanted.test(page)) return page;
      LockSupport.parkNanos(100_000_000);
    }
    throw new AssertionError("the page did not show it");
  }

  private JsonObject call(String method, String form) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(emulated + "api/" + method))
        .header("Authorization", "Bearer " + TOKEN)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
    return JsonParser.parseString(send(request).body()).getAsJsonObject();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
