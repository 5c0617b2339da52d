package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.cli.WebSite;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.slack.Signature;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole server in this process, over a data folder with one article. */
@Timeout(60)
class ServerIT {
  private static final String SECRET = "a signing secret of the test";
  private static final String QUESTION = "how many stores does Xiaomi plan to open in Portugal?";

  @TempDir
  Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> said = new ArrayList<>();
  private Path home;

  @BeforeEach
  void imported() throws IOException {
    home = folder.resolve("home");
    Path article = Files.writeString(folder.resolve("one.jsonl"),
        "{\"title\":\"Xiaomi to open 40 stores in Portugal\",\"source\":\"Example Wire\",\"published_at\":\"2018-05-07\","
            + "\"body\":\"Xiaomi plans to open 40 stores in Portugal by March 2019, the company said on Monday.\"}\n");
    importFrom(article);
  }

  @AfterEach
  void closed() {
    http.close();
  }

  @Test
  void withoutSlackSettingsThePlaygroundAnswersWhatIsTyped() throws Exception {
    try (Server server = start(Map.of())) {
      assertThat(said).containsExactly("The playground is at http://localhost:" + server.address().getPort()
          + " (no Slack settings were given). Stop with Ctrl-C.");
      assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
      assertThat(eventuallyReady(server).getAsJsonObject("index"))
          .hasToString("{\"ready\":true,\"detail\":\"1 articles\"}");
      assertThat(typed(server, "/dossier " + QUESTION)).contains("40 stores")
          .contains("Example Wire")
          .contains("7 May 2018");
    }
  }

  @Test
  void aFollowUpInAThreadOfThePlaygroundKeepsTheQuestion() throws Exception {
    try (Server server = start(Map.of())) {
      String first = typed(server, "@Dossier " + QUESTION, "\"thread_ts\":");
      Matcher thread = Pattern.compile("\"thread_ts\":\"([^\"]+)\"").matcher(first);
      assertThat(thread.find()).isTrue();
      assertThat(typed(server, thread.group(1), "@Dossier by when?", "Read as: "))
          .contains("Read as: By when does Xiaomi plan to open stores in Portugal?");
    }
  }

  @Test
  void aPageAndAFeedOnLoopbackAreAddedInSlackWhenLoopbackIsAllowed() throws Exception {
    try (WebSite site = WebSite.ofChips(); Server server = start(Map.of("DOSSIER_FETCH_LOOPBACK", "yes"))) {
      answered(server, "/dossier add " + site.address("/plant"), "Added: Nvidia opens a plant");
      answered(server, "/dossier add " + site.address("/feed"),
          "Following the feed Chip Example: 2 entries · 1 added, 1 unchanged");
      answered(server, "/dossier sources", "1 of 1 feed is on");
      answered(server, "/dossier why " + site.address("/plant"), "Story: no other article reports it");
      answered(server, "/dossier how many people does Nvidia's plant in Texas employ?", "1,200 people");
    }
    try (WebSite site = WebSite.ofChips(); Server server = start(Map.of())) {
      answered(server, "/dossier add " + site.address("/plant"), "only public addresses are read");
    }
  }

  @Test
  void closingFreesTheFolderAndThePortAndMayHappenTwice() throws Exception {
    Server server = start(Map.of());
    int port = server.address().getPort();
    server.close();
    server.close();
    try (ServerSocket free = new ServerSocket(port)) {
      assertThat(free.getLocalPort()).isEqualTo(port);
    }
    Path more = Files.writeString(folder.resolve("two.jsonl"),
        "{\"title\":\"ZTE opens a plant\",\"body\":\"In Lodz.\"}\n");
    assertThat(importFrom(more)).isEqualTo("1 added");
    try (Server again = start(Map.of())) {
      assertThat(eventuallyReady(again).getAsJsonObject("index").get("detail").getAsString()).isEqualTo("2 articles");
    }
  }

  @Test
  void whenSlackCannotBeReachedTheServerComesUpAndSaysSo() throws Exception {
    try (Server server = start(slackAt(closedPort()))) {
      assertThat(said).containsExactly("Serving Slack at " + server.address()
          + "/slack/events; Slack needs a public HTTPS address that leads here.");
      assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
      JsonObject slack = slackOnceAsked(server);
      assertThat(slack.get("ready").getAsBoolean()).isFalse();
      assertThat(slack.get("detail").getAsString()).isNotBlank().doesNotContain(SECRET).doesNotContain("xoxb");
      assertThat(get(server, "/readyz").statusCode()).isEqualTo(503);
      assertThat(get(server, "/").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aSignedCommandIsAcknowledgedAndAnUnsignedOneRefused() throws Exception {
    try (Server server = start(slackAt(closedPort()))) {
      byte[] body = "command=%2Fdossier&text=help&team_id=T1&user_id=U1&channel_id=C1&trigger_id=1.2&api_app_id=A1"
          .getBytes(StandardCharsets.UTF_8);
      String now = String.valueOf(Instant.now().getEpochSecond());
      assertThat(command(server, body, now, new Signature(SECRET).of(now, body)).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = command(server, body, now, new Signature("another").of(now, body));
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).doesNotContain("\tat ");
    }
  }

  private Server start(Map<String, String> settings) throws IOException {
    said.clear();
    Settings read = Settings.read(settings, Optional.of(home), said::add);
    return Server.start(read.at(0), said::add);
  }

  private String importFrom(Path file) throws IOException {
    IngestReport report = new IngestReport();
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), line -> {})) {
      dossier.importFrom(List.of(file), report, Progress.NONE);
    }
    return report.summary();
  }

  private static Map<String, String> slackAt(int port) {
    return Map.of("SLACK_SIGNING_SECRET", SECRET, "SLACK_BOT_TOKEN", "xoxb-test", "SLACK_API_URL",
        "http://127.0.0.1:" + port + "/api/");
  }

  /** A port of this machine on which nobody listens. */
  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private HttpResponse<String> get(Server server, String path) throws Exception {
    return http.send(HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
  }

  private JsonObject parts(Server server) throws Exception {
    return JsonParser.parseString(get(server, "/readyz").body()).getAsJsonObject().getAsJsonObject("parts");
  }

  /** The parts once all are ready. */
  private JsonObject eventuallyReady(Server server) throws Exception {
    while (get(server, "/readyz").statusCode() != 200)
      Thread.onSpinWait();
    return parts(server);
  }

  /** How Slack is found once it was asked. */
  private JsonObject slackOnceAsked(Server server) throws Exception {
    JsonObject slack = parts(server).getAsJsonObject("slack");
    while (slack.get("detail").getAsString().equals("not asked yet"))
      slack = parts(server).getAsJsonObject("slack");
    return slack;
  }

  private HttpResponse<String> command(Server server, byte[] body, String time, String signature) throws Exception {
    return http.send(HttpRequest.newBuilder(server.address().resolve("/slack/events"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header(Signature.TIMESTAMP_HEADER, time)
        .header(Signature.HEADER, signature)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build(), BodyHandlers.ofString());
  }

  /** Types a line into the playground and waits until something that it shows says {@code expected}. */
  private void answered(Server server, String line, String expected) throws Exception {
    assertThat(typed(server, line, expected)).contains(expected);
  }

  /** Types a line into the playground and returns the event with the bot's answer to it. */
  private String typed(Server server, String line) throws Exception {
    return typed(server, line, "\"blocks\"");
  }

  private String typed(Server server, String line, String expected) throws Exception {
    return typed(server, null, line, expected);
  }

  private String typed(Server server, @Nullable String thread, String line, String expected) throws Exception {
    URI stream = server.address().resolve("/playground/stream");
    try (Stream<String> events = http.send(HttpRequest.newBuilder(stream).build(), BodyHandlers.ofLines()).body()) {
      JsonObject typed = new JsonObject();
      typed.addProperty("channel", "general");
      if (thread != null) typed.addProperty("thread_ts", thread);
      typed.addProperty("text", line);
      HttpResponse<String> taken = http.send(HttpRequest.newBuilder(server.address().resolve("/playground/do/type"))
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(typed.toString()))
          .build(), BodyHandlers.ofString());
      assertThat(taken.body()).isEqualTo("{\"ok\":true}");
      return events.filter(event -> event.contains(expected)).findFirst().orElseThrow();
    }
  }
}
