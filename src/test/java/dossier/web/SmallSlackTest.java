package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmallSlackTest {
  private final Playground playground = new Playground(SmallSlackTest::noUnknownTypes);
  private final SmallSlack slack = playground.slack;
  private final SampleBot bot = playground.bot;

  @AfterEach
  void stop() {
    playground.close();
  }

  @Test
  void aCommandIsSignedSoThatBoltTakesItAndIsAnsweredPrivately() throws Exception {
    assertThat(slack.type("general", null, "/dossier news AT&T <b>")).isEqualTo(new Delivery.Taken());
    assertThat(bot.commands).containsExactly("news AT&amp;T &lt;b&gt;");
    JsonObject answer = slack.messages("general").getLast();
    assertThat(answer.get("user").getAsString()).isEqualTo(Ids.BOT_USER);
    assertThat(answer.get("is_ephemeral").getAsBoolean()).isTrue();
  }

  @Test
  void aBotWithAnotherSecretRefusesTheSignature() {
    try (var server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
        var other = new SmallSlack(server.address(), InstantSource.system(), blocks -> List.of())) {
      server.serve(new SampleBot("another secret", other.botToken(), other.apiUrl()).endpoint, List::of, other);
      assertThat(other.type("general", null, "/dossier help"))
          .isEqualTo(new Delivery.Failed("Dossier failed with HTTP status 401."));
    }
  }

  @Test
  void theWordsOfAnAcknowledgementAreShown() {
    slack.type("general", null, "/dossier at once");
    assertThat(slack.messages("general").getLast().get("text").getAsString()).isEqualTo("*At once* by acknowledgement");
  }

  @Test
  void aMentionIsAnEventThatIsAnsweredInItsThread() {
    assertThat(slack.type("china-phones", null, "@dossier and ZTE?")).isEqualTo(new Delivery.Taken());
    List<JsonObject> messages = slack.messages("china-phones");
    assertThat(messages.getFirst().get("text").getAsString()).isEqualTo("<@U0DOSSIER> and ZTE?");
    assertThat(messages.getLast().get("thread_ts")).isEqualTo(messages.getFirst().get("ts"));
    assertThat(messages.getLast().get("text").getAsString()).isEqualTo("You said: <@U0DOSSIER> and ZTE?");
  }

  @Test
  void aPlainMessageIsNotSentToTheBot() {
    assertThat(slack.type("general", null, "me@Dossier.example says hello")).isEqualTo(new Delivery.Taken());
    assertThat(slack.messages("general")).hasSize(1);
  }

  @Test
  void whatCannotBeSentIsSaidInWords() {
    assertThat(slack.type("general", null, "   ")).isEqualTo(new Delivery.Failed("There is nothing to send."));
    assertThat(slack.type("nowhere", null, "x")).isEqualTo(new Delivery.Failed("There is no such channel."));
    assertThat(slack.type("general", null, "/other x"))
        .isEqualTo(new Delivery.Failed("/other is not a valid command. Try /dossier help"));
    assertThat(slack.type("general", "1.2", "/dossier x")).isEqualTo(
        new Delivery.Failed("/dossier is not supported in threads. Type @Dossier and the question."));
    assertThat(slack.type("general", "1.2", "x")).isEqualTo(new Delivery.Failed("This thread is no longer there."));
    assertThat(slack.type("general", null, "x".repeat(12_001))).isEqualTo(
        new Delivery.Failed("A message has up to 12,000 characters, this one has 12001."));
  }

  @Test
  void aPressTellsTheBotTheElementsOwnValue() {
    slack.type("general", null, "/dossier how many stores?");
    JsonObject answer = slack.messages("general").getLast();
    JsonObject actions = answer.getAsJsonArray("blocks")
        .get(answer.getAsJsonArray("blocks").size() - 1)
        .getAsJsonObject();
    String ts = answer.get("ts").getAsString();
    assertThat(slack.press("C0GENERAL", ts, actions.get("block_id").getAsString(), "share", null))
        .isEqualTo(new Delivery.Taken());
    assertThat(bot.actions).containsExactly("share=q1");
    assertThat(slack.messages("general").getLast().get("is_ephemeral").getAsBoolean()).isFalse();
    assertThat(slack.press("C0GENERAL", ts, "other", "share", null))
        .isEqualTo(new Delivery.Failed("The small Slack refused: no_such_element"));
  }

  @Test
  void aResponseAddressAnswersFiveTimes() throws Exception {
    String url = quietCommand();
    for (int use = 0; use < 5; use++)
      assertThat(respond(url, "{\"text\":\"again\"}")).isEqualTo("ok");
    assertThat(respond(url, "{\"text\":\"again\"}")).isEqualTo("{\"ok\":false,\"error\":\"used_url\"}");
  }

  @Test
  void aResponseAddressEndsAfterThirtyMinutes() throws Exception {
    String url = quietCommand();
    playground.advance(Duration.ofMinutes(29));
    assertThat(respond(url, "{\"text\":\"in time\"}")).isEqualTo("ok");
    playground.advance(Duration.ofMinutes(1));
    assertThat(respond(url, "{\"text\":\"late\"}")).isEqualTo("{\"ok\":false,\"error\":\"expired_url\"}");
    assertThat(respond(url + "0", "{\"text\":\"x\"}")).isEqualTo("{\"ok\":false,\"error\":\"no_such_url\"}");
  }

  @Test
  void aResponseReplacesAndDeletesTheOneBefore() throws Exception {
    String url = quietCommand();
    respond(url, "{\"text\":\"one\"}");
    respond(url, "{\"text\":\"two\",\"replace_original\":true}");
    assertThat(slack.messages("general")).hasSize(2).last().matches(m -> m.get("text").getAsString().equals("two"));
    respond(url, "{\"delete_original\":true}");
    assertThat(slack.messages("general")).hasSize(1);
  }

  @Test
  void aResponseIsPrivateUnlessItSaysOtherwise() throws Exception {
    String url = quietCommand();
    respond(url, "{\"text\":\"one\"}");
    respond(url, "{\"text\":\"two\",\"response_type\":\"in_channel\"}");
    assertThat(slack.messages("general")).extracting(m -> m.get("is_ephemeral").getAsBoolean())
        .containsExactly(true, true, false);
  }

  @Test
  void badBlocksAreRefusedWhereverTheyCome() throws Exception {
    String blocks = "[{\"type\":\"hologram\"}]";
    assertThat(post("chat.postMessage", "channel=C0GENERAL&text=x&blocks=" + encode(blocks)))
        .isEqualTo(
            "{\"ok\":false,\"error\":\"invalid_blocks\",\"response_metadata\":{\"messages\":[\"[ERROR] unknown type hologram\"]}}");
    assertThat(respond(quietCommand(), "{\"text\":\"x\",\"blocks\":" + blocks + "}")).contains("invalid_blocks");
    assertThat(post("chat.postMessage", "channel=C0GENERAL&text=x&blocks=" + encode("{}"))).contains("invalid_blocks");
    assertThat(post("chat.postMessage", "channel=C0GENERAL&text=x&blocks=" + encode("[1]"))).contains("invalid_blocks");
    String many = "[" + "{\"type\":\"divider\"},".repeat(50) + "{\"type\":\"divider\"}]";
    assertThat(post("chat.postMessage", "channel=C0GENERAL&text=x&blocks=" + encode(many))).contains("invalid_blocks");
  }

  @Test
  void tooMuchTextInAllBlocksIsRefused() {
    String section = "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "x".repeat(2_700) + "\"}}";
    String blocks = "[" + String.join(",", java.util.Collections.nCopies(5, section)) + "]";
    assertThat(post("chat.postMessage", "channel=C0GENERAL&text=x&blocks=" + encode(blocks)))
        .contains("msg_blocks_too_long");
  }

  @Test
  void callsAreCheckedAsSlackChecksThem() {
    assertThat(post("chat.levitate", "")).isEqualTo("{\"ok\":false,\"error\":\"unknown_method\"}");
    assertThat(post("chat.postMessage", "text=x")).contains("channel_not_found");
    assertThat(post("chat.postMessage", "channel=C9&text=x")).contains("channel_not_found");
    assertThat(post("chat.postMessage", "channel=C0GENERAL")).contains("no_text");
    assertThat(post("chat.postMessage", "channel=C0GENERAL&text=x&thread_ts=1.2")).contains("thread_not_found");
    assertThat(post("chat.update", "channel=C0GENERAL&text=x&ts=1.2")).contains("message_not_found");
    assertThat(post("chat.postEphemeral", "channel=C0GENERAL&text=x&user=U9")).contains("user_not_in_channel");
    assertThat(post("views.open", "trigger_id=x&view=" + encode(Samples.FORM))).contains("invalid_trigger_id");
  }

  @Test
  void aMessageOfSomebodyElseIsNotTheBotsToChange() {
    slack.type("general", null, "hello");
    String ts = slack.messages("general").getFirst().get("ts").getAsString();
    assertThat(post("chat.update", "channel=C0GENERAL&text=x&ts=" + ts)).contains("cant_update_message");
    assertThat(post("chat.delete", "channel=C0GENERAL&ts=" + ts)).contains("cant_delete_message");
  }

  @Test
  void aMessageIsPostedChangedAndDeleted() {
    post("chat.postMessage", "channel=C0GENERAL&text=one");
    String ts = slack.messages("general").getFirst().get("ts").getAsString();
    assertThat(post("chat.update", "channel=C0GENERAL&text=two&ts=" + ts)).startsWith("{\"ok\":true");
    assertThat(slack.messages("general").getFirst().get("text").getAsString()).isEqualTo("two");
    assertThat(post("chat.delete", "channel=C0GENERAL&ts=" + ts)).startsWith("{\"ok\":true");
    assertThat(slack.messages("general")).isEmpty();
  }

  @Test
  void aFileIsAnnouncedSentAndHandedToThePerson() {
    JsonObject ticket = Json.parseObject(post("files.getUploadURLExternal", "filename=a%22b.csv&length=4"))
        .orElseThrow();
    String url = String.valueOf(Json.string(ticket, "upload_url"));
    String files = encode("[{\"id\":\"" + Json.string(ticket, "file_id") + "\",\"title\":\"a list\"}]");
    assertThat(post("files.completeUploadExternal", "channel_id=C0GENERAL&files=" + files)).contains("file_not_found");
    assertThat(sent(url, "a,b,c")).isEqualTo(400);
    assertThat(sent(url, "a,b\n")).isEqualTo(200);
    assertThat(sent(url, "x,y\n")).isEqualTo(400);
    assertThat(post("files.completeUploadExternal", "channel_id=C0GENERAL&files=" + files)).startsWith("{\"ok\":true");
    JsonObject file = slack.messages("general").getLast().getAsJsonArray("files").get(0).getAsJsonObject();
    assertThat(file.get("title").getAsString()).isEqualTo("a list");
    HttpResponse<String> saved = playground.get("/playground/files/" + file.get("id").getAsString());
    assertThat(saved.body()).isEqualTo("a,b\n");
    assertThat(saved.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"a_b.csv\"");
    assertThat(playground.get("/playground/files/F0").statusCode()).isEqualTo(404);
  }

  @Test
  void aPictureThatIsInNoChannelCanBeShownInAMessage() {
    JsonObject ticket = Json.parseObject(post("files.getUploadURLExternal", "filename=chart.png&length=3"))
        .orElseThrow();
    String id = String.valueOf(Json.string(ticket, "file_id"));
    String blocks = "channel=C0GENERAL&text=x&blocks=" + encode("[{\"type\":\"image\",\"alt_text\":\"a chart\","
        + "\"slack_file\":{\"id\":\"" + id + "\"}}]");
    assertThat(post("chat.postMessage", blocks)).contains("invalid_blocks", "invalid slack file");
    assertThat(sent(String.valueOf(Json.string(ticket, "upload_url")), "png")).isEqualTo(200);
    assertThat(post("files.completeUploadExternal", "files=" + encode("[{\"id\":\"" + id + "\"}]")))
        .startsWith("{\"ok\":true");
    assertThat(slack.messages("general")).isEmpty();
    assertThat(post("chat.postMessage", blocks)).startsWith("{\"ok\":true");
    HttpResponse<String> shown = playground.get("/playground/files/" + id);
    assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(shown.headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void aWorkspaceMayNotKnowABlock() {
    slack.faults().withoutBlocks(Set.of("divider"));
    assertThat(post("chat.postMessage", "channel=C0GENERAL&text=x&blocks=" + encode("[{\"type\":\"divider\"}]")))
        .contains("unsupported type: divider");
  }

  @Test
  void aFileMayBeLongerThanOtherRequests() {
    String content = "a".repeat(3 << 20);
    JsonObject ticket = Json
        .parseObject(post("files.getUploadURLExternal", "filename=a.csv&length=" + content.length()))
        .orElseThrow();
    assertThat(sent(String.valueOf(Json.string(ticket, "upload_url")), content)).isEqualTo(200);
    assertThat(post("files.getUploadURLExternal", "filename=a.csv&length=99999999")).contains("invalid_arguments");
    assertThat(post("files.getUploadURLExternal", "filename=a.csv&length=many")).contains("invalid_arguments");
  }

  private int sent(String url, String content) {
    return playground.send(HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofString(content)))
        .statusCode();
  }

  @Test
  void aFormThatSlackWouldRefuseIsRefused() {
    try (Playground strict = new Playground(new BlockRules() {
      @Override
      public List<String> problems(JsonArray blocks) {
        return List.of();
      }

      @Override
      public List<String> problemsOfForm(JsonObject view) {
        return List.of("title: missing");
      }
    })) {
      assertThat(strict.call("views.open", "trigger_id=x&view=" + encode(Samples.FORM)).body())
          .contains("invalid_arguments", "title: missing");
    }
  }

  @Test
  void theTokenIsChecked() {
    HttpRequest.Builder without = HttpRequest.newBuilder(URI.create(slack.apiUrl() + "auth.test"))
        .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(playground.send(without).body()).isEqualTo("{\"ok\":false,\"error\":\"not_authed\"}");
    assertThat(playground.send(without.header("Authorization", "Bearer xoxb-other")).body())
        .isEqualTo("{\"ok\":false,\"error\":\"invalid_auth\"}");
  }

  @Test
  void pathsWithoutANameAreNothing() {
    HttpRequest.Builder post = HttpRequest.newBuilder()
        .POST(HttpRequest.BodyPublishers.ofString("{}"))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + slack.botToken());
    assertThat(playground.send(post.uri(playground.server.address().resolve("/api"))).body())
        .contains("unknown_method");
    assertThat(playground.send(post.uri(playground.server.address().resolve("/respond"))).body())
        .contains("no_such_url");
    assertThat(playground.send(post.uri(playground.server.address().resolve("/playground/do"))).statusCode())
        .isEqualTo(404);
  }

  @Test
  void secretsDifferFromStartToStart() {
    try (var other = new SmallSlack(playground.server.address(), InstantSource.system(), blocks -> List.of())) {
      assertThat(other.signingSecret()).hasSize(64).isNotEqualTo(slack.signingSecret());
      assertThat(other.botToken()).startsWith("xoxb-").isNotEqualTo(slack.botToken());
    }
  }

  @Test
  void aTriggerOpensOneFormWithinThreeSeconds() {
    var triggers = new TriggerIds(InstantSource.system());
    String used = triggers.issue();
    triggers.use(used);
    assertThat(refusal(() -> triggers.use(used))).isEqualTo("invalid_trigger_id");
    var base = InstantSource.system().instant();
    var clock = new java.util.concurrent.atomic.AtomicReference<>(base);
    var timed = new TriggerIds(clock::get);
    String late = timed.issue();
    clock.set(base.plusSeconds(3));
    assertThat(refusal(() -> timed.use(late))).isEqualTo("expired_trigger_id");
  }

  private static String refusal(Runnable action) {
    try {
      action.run();
      return "taken";
    } catch (SlackError e) {
      return e.code();
    }
  }

  private static List<String> noUnknownTypes(JsonArray blocks) {
    return blocks.asList()
        .stream()
        .map(block -> block.getAsJsonObject().get("type").getAsString())
        .filter("hologram"::equals)
        .map(type -> "unknown type " + type)
        .toList();
  }

  private String quietCommand() {
    slack.type("general", null, "/dossier quiet");
    return bot.responseUrl();
  }

  private String respond(String url, String json) {
    return playground.send(HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json))).body();
  }

  private String post(String method, String form) {
    return playground.call(method, form).body();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
