package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dossier.digest.DigestDrawing.Drawn;
import dossier.digest.Post;
import dossier.digest.Posting;
import dossier.web.Delivery;
import dossier.web.Faults.Fault;
import dossier.web.SlackEndpoint;
import dossier.web.SmallSlack;
import dossier.web.WebServer;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Charts in workspaces that do not take them: a picture, else words, never silence. */
class ChartFallbackTest {
  private static final Set<String> CHARTS = Set.of("data_visualization");
  private final Workshop shop = new Workshop();
  private final WebServer server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
  private final SmallSlack slack = new SmallSlack(server.address(), InstantSource.system(), new Rules());
  private final SlackBot bot = shop.botFor(new SlackSettings(slack.signingSecret(), slack.botToken(),
      URI.create(slack.apiUrl()), List.of(server.address()), 1_000));

  ChartFallbackTest() {
    server.serve(new SlackEndpoint(bot.requestGuard(), bot.servlet()), List::of, slack);
    shop.profile = ChartSamples.profile();
    shop.timeline = ChartSamples.timeline();
    shop.compare = ChartSamples.compare();
  }

  @AfterEach
  void close() {
    server.close();
    bot.close();
    shop.close();
  }

  private void type(String line) {
    assertThat(slack.type("general", null, line)).isInstanceOf(Delivery.Taken.class);
  }

  /** What the bot said, when it has finished what was acknowledged. */
  private List<JsonObject> said() {
    bot.close();
    return bots();
  }

  private List<JsonObject> bots() {
    return slack.messages("general").stream().filter(each -> !each.get("user").getAsString().equals("U0YOU")).toList();
  }

  private static List<String> types(JsonObject message) {
    return StreamSupport.stream(message.getAsJsonArray("blocks").spliterator(), false)
        .map(block -> block.getAsJsonObject().get("type").getAsString())
        .toList();
  }

  private static JsonObject chart(JsonObject message) {
    for (JsonElement block : message.getAsJsonArray("blocks"))
      if (block.getAsJsonObject().get("block_id").getAsString().equals("chart")) return block.getAsJsonObject();
    throw new AssertionError("no chart in " + message);
  }

  @Test
  void whereTheBlockIsTakenItIsSent() {
    type("/dossier profile xiaomi");
    type("@Dossier timeline zte");
    assertThat(said()).hasSize(2).allSatisfy(message -> assertThat(types(message)).contains("data_visualization"));
  }

  @Test
  void elseAPictureIsUploadedForPrivateAnswersAndThreads() {
    slack.faults().withoutBlocks(CHARTS);
    type("/dossier profile xiaomi");
    type("@Dossier timeline zte");
    List<JsonObject> said = said();
    assertThat(said).hasSize(2).allSatisfy(message -> {
      assertThat(types(message)).contains("image").doesNotContain("data_visualization");
      assertThat(chart(message).getAsJsonObject("slack_file").get("id").getAsString()).startsWith("F");
    });
    assertThat(said.stream().map(message -> chart(message).get("alt_text").getAsString())).containsExactlyInAnyOrder(
        "Bar chart: Articles about Xiaomi by year. 2016: 4, 2017: 11, 2018: 9, 2019: 33.",
        "Line chart: Revenue, in $ billion. Q1 2016: 3.2, Q2 2016: 3.05, Q3 2016: 3.61, Q4 2016: 4.4.");
  }

  @Test
  void tablesStayWhereChartsAreNotTaken() {
    slack.faults().withoutBlocks(CHARTS);
    type("/dossier compare xiaomi zte revenue");
    assertThat(types(said().getFirst())).contains("image", "table");
  }

  @Test
  void chartsStayWhereTablesAreNotTaken() {
    slack.faults().withoutBlocks(Set.of("table", "data_visualization"));
    type("/dossier compare xiaomi zte revenue");
    assertThat(types(said().getFirst())).contains("image").doesNotContain("table");
  }

  @Test
  void withoutThePermissionToUploadTheNumbersAreTold() {
    slack.faults().withoutBlocks(CHARTS).scopes(Set.of("chat:write"));
    type("/dossier profile xiaomi");
    JsonObject message = said().getFirst();
    assertThat(types(message)).doesNotContain("image", "data_visualization");
    assertThat(chart(message).toString()).contains("2016: 4, 2017: 11, 2018: 9, 2019: 33.");
  }

  @Test
  void aPictureThatSlackHasNotLookedAtYetIsTriedAgain() {
    slack.faults()
        .withoutBlocks(CHARTS)
        .next("chat.postMessage", new Fault.Refused("invalid_blocks"), new Fault.Refused("invalid_blocks"));
    type("@Dossier timeline zte");
    assertThat(types(said().getFirst())).contains("image");
  }

  @Test
  void whatWasRefusedForAnotherReasonStillComesAsText() {
    Fault refused = new Fault.Refused("invalid_blocks");
    slack.faults().next("chat.postMessage", refused, refused, refused, refused);
    type("@Dossier timeline zte");
    JsonObject message = said().getFirst();
    assertThat(message.has("blocks")).isFalse();
    assertThat(message.get("text").getAsString()).contains("Line chart: Revenue, in $ billion.");
  }

  @Test
  void aDigestThatWasKeptWithItsChartIsPostedWithAPicture() {
    slack.faults().withoutBlocks(CHARTS);
    Drawn digest = ChartSamples.digest();
    Posting posting = bot.digests().posting();
    assertThat(posting.post(new Post("digest:1", "T0PLAYGROUND", "C0GENERAL", null, digest.text(), digest.blocks())))
        .isInstanceOf(Posting.Outcome.Posted.class);
    assertThat(types(bots().getFirst())).contains("image");
    assertThat(chart(bots().getFirst()).get("alt_text").getAsString())
        .isEqualTo("Bar chart: Articles a day. 24 Nov: 3, 25 Nov: 0, 26 Nov: 7, 27 Nov: 4.");
  }

  @Test
  void aWorkspaceIsAskedOnceADay() throws InterruptedException {
    Semaphore worked = new Semaphore(0);
    try (Workshop once = new Workshop()) {
      once.bot.listen(new BotListener() {
        @Override
        public void worked(String kind, Outcome outcome, Duration took) {
          worked.release();
        }
      });
      once.profile = ChartSamples.profile();
      String ticket = "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + once.slack.responseUrl() + "\"}";
      once.slack.answers("files.getUploadURLExternal", 200, ticket)
          .answers("files.getUploadURLExternal", 200, ticket);
      // The picture goes to the same address as the reply.
      once.slack.answers("response", 400, "invalid_blocks");
      once.command("/dossier", "profile xiaomi");
      assertThat(once.slack.next().message().hasChart()).isTrue();
      assertThat(sent(once, 3)).containsExactly("files.getUploadURLExternal", "response",
          "files.completeUploadExternal");
      assertThat(types(once.slack.next().sent())).contains("image");
      assertThat(worked.tryAcquire(20, TimeUnit.SECONDS)).as("the work after which it knows").isTrue();
      once.command("/dossier", "profile xiaomi");
      assertThat(sent(once, 3)).containsExactly("files.getUploadURLExternal", "response",
          "files.completeUploadExternal");
      assertThat(types(once.slack.next().sent())).contains("image");
      once.now = Samples.NOW.plusSeconds(90_000);
      once.command("/dossier", "profile xiaomi");
      assertThat(once.slack.next().message().hasChart()).isTrue();
    }
  }

  private static List<String> sent(Workshop shop, int many) {
    return java.util.stream.Stream.generate(() -> shop.slack.next().to()).limit(many).toList();
  }
}
