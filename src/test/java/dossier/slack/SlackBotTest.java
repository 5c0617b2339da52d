package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.response.Response;
import dossier.answer.Answer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackBotTest {
  private static final String MENTION = "\"user\":\"U1\",\"channel\":\"C1\",\"ts\":\"1700.1\",\"text\":\"<@UBOT> %s\"";
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many shops?           | ask how many shops? @2026-11-22T11:20:00Z
      ask how many shops?       | ask how many shops? @2026-11-22T11:20:00Z
      ASK how many shops?       | ask how many shops? @2026-11-22T11:20:00Z
      profile xiaomi            | profile xiaomi
      news xiaomi last week     | news xiaomi last week
      news                      | news
      search “market share”     | search "market share"
      search a &amp; b          | search a & b
      companies                 | companies
      companies that left China | ask companies that left China @2026-11-22T11:20:00Z
      status                    | status
      status of the merger?     | ask status of the merger? @2026-11-22T11:20:00Z
      add https://a.example/1   | add https://a.example/1
      add <https://a.example/1> | add https://a.example/1
      why a.example/1           | why a.example/1
      why did eBay buy StubHub? | ask why did eBay buy StubHub? @2026-11-22T11:20:00Z
      sources                   | sources
      corrections to the report | ask corrections to the report @2026-11-22T11:20:00Z
      sources on chip news      | sources on chip news
      sources of ZTE's revenue  | ask sources of ZTE's revenue @2026-11-22T11:20:00Z
      facts                     | facts
      facts google acquisitions 2011, largest first | facts google acquisitions 2011, largest first
      facts are what?           | ask facts are what? @2026-11-22T11:20:00Z
      timeline xiaomi 2018      | timeline xiaomi 2018
      timeline of the ban?      | ask timeline of the ban? @2026-11-22T11:20:00Z
      upcoming                  | upcoming
      upcoming apple            | upcoming apple
      quotes ballmer oracle     | quotes ballmer oracle
      quotes were given by whom | ask quotes were given by whom @2026-11-22T11:20:00Z
      compare huawei zte market share | compare huawei zte market share
      compare Huawei and ZTE: who sells more? | ask compare Huawei and ZTE: who sells more? @2026-11-22T11:20:00Z
      newsworthy deals          | ask newsworthy deals @2026-11-22T11:20:00Z
      """)
  void theFirstWordChoosesAndAnythingElseIsAQuestion(String typed, String looked) {
    Response ack = shop.command("/dossier", typed);
    assertThat(ack.getStatusCode()).isEqualTo(200);
    assertThat(ack.getBody()).isNullOrEmpty();
    FakeSlack.Call reply = shop.slack.next();
    assertThat(reply.to()).isEqualTo("response");
    assertThat(reply.field("response_type")).isEqualTo("ephemeral");
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    assertThat(shop.asked).map(String::strip).containsExactly(looked);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "   ", "help", "HELP" })
  void helpComesForNothingAtAll(String typed) {
    shop.command("/dossier", typed);
    assertThat(shop.slack.next().text()).startsWith("Ask about the companies that are tracked");
  }

  @Test
  void messagesAreSentSoThatSlackReadsNothingIntoThem() {
    shop.command("/dossier", "how many?");
    assertThat(shop.slack.next().sent().toString()).contains("\"parse\":\"none\"", "\"link_names\":false",
        "\"unfurl_links\":false", "\"unfurl_media\":false", "\"mrkdwn\":false");
    shop.mention("E1", MENTION.formatted("how many shops?"));
    FakeSlack.Call post = shop.slack.next();
    assertThat(List.of(post.field("parse"), post.field("link_names"), post.field("unfurl_links"),
        post.field("unfurl_media"), post.field("mrkdwn"))).isIn(List.of("none", "0", "0", "0", "0"),
            List.of("none", "0", "false", "false", "false"), List.of("none", "false", "false", "false", "false"));
  }

  @Test
  void anUnknownCommandIsNamedWithoutAskingSlackAgain() {
    Response ack = shop.command("/other", "x");
    assertThat(ack.getStatusCode()).isEqualTo(200);
    assertThat(ack.getBody()).contains("ephemeral", "I know one command only: /dossier help");
  }

  @ParameterizedTest
  @ValueSource(strings = { "profile", "search", "ask", "quotes", "compare" })
  void aCommandWithoutItsWordsSaysWhichAreMissing(String typed) {
    assertThat(shop.command("/dossier", typed).getBody()).contains("Say which: " + typed);
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void aQuestionOfTenThousandCharactersIsRefusedInPlainWords() {
    assertThat(shop.command("/dossier", "x".repeat(10_000)).getBody())
        .contains("at most 900 characters can be asked, these are 10,000");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void aMentionIsAnsweredInItsThreadForEverybody() {
    assertThat(shop.mention("E1", MENTION.formatted("how many shops? <@U2>")).getStatusCode()).isEqualTo(200);
    FakeSlack.Call post = shop.slack.next();
    assertThat(post.to()).isEqualTo("chat.postMessage");
    assertThat(post.field("channel")).isEqualTo("C1");
    assertThat(post.field("thread_ts")).isEqualTo("1700.1");
    assertThat(Texts.of(post.message())).doesNotContain("Share in channel");
    assertThat(shop.asked).containsExactly("ask how many shops? @2026-11-22T11:20:00Z");
  }

  @Test
  void aMentionInAThreadIsAnsweredInThatThread() {
    shop.mention("E1", MENTION.formatted("news xiaomi") + ",\"thread_ts\":\"1600.9\"");
    assertThat(shop.slack.next().field("thread_ts")).isEqualTo("1600.9");
    assertThat(shop.asked).containsExactly("news xiaomi");
  }

  @Test
  void aRetriedEventIsAnsweredOnce() {
    shop.mention("E1", MENTION.formatted("how many shops?"));
    shop.mention("E1", MENTION.formatted("how many shops?"));
    shop.mention("E2", MENTION.formatted("how many shops?"));
    shop.bot.close();
    assertThat(shop.slack.rest()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = { ",\"bot_id\":\"B1\"", ",\"subtype\":\"bot_message\"",
      ",\"edited\":{\"user\":\"U1\",\"ts\":\"1700.2\"}" })
  void botsAndEditsAreNotAnswered(String extra) {
    assertThat(shop.mention("E1", MENTION.formatted("how many shops?") + extra).getStatusCode()).isEqualTo(200);
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void anEventThatNobodyAskedForIsAcknowledged() {
    assertThat(shop.run("""
        {"token":"t","team_id":"T1","type":"event_callback","event_id":"E9",
         "event":{"type":"message","subtype":"channel_join","channel":"C1","user":"U1","ts":"1.1","text":"x"}}""")
        .getStatusCode()).isEqualTo(200);
  }

  @Test
  void aFailureIsAPlainSentenceWithANumber() {
    shop.answers = question -> {
      throw new IllegalStateException("secret detail");
    };
    shop.command("/dossier", "how many?");
    assertThat(shop.slack.next().text()).matches("Something went wrong on my side\\..* [0-9a-f]{8}");
  }

  @Test
  void tooManyAtOnceAreToldToTryAgain() {
    CountDownLatch hold = new CountDownLatch(1);
    try (Workshop small = new Workshop(1)) {
      small.answers = question -> {
        try {
          hold.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        return Samples.answered(question, Samples.found());
      };
      small.command("/dossier", "first?");
      assertThat(small.command("/dossier", "second?").getBody()).contains("I am busy");
      small.mention("E1", MENTION.formatted("third?"));
      FakeSlack.Call busy = small.slack.next();
      assertThat(busy.to()).isEqualTo("chat.postEphemeral");
      assertThat(busy.text()).contains("I am busy");
      hold.countDown();
      assertThat(small.slack.next().text()).startsWith("Xiaomi plans 2,000 shops");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      404 | {"ok":false,"error":"expired_url"}
      404 | no_text
      200 | {"ok":false,"error":"used_url"}
      410 | ''
      """)
  void anExpiredResponseUrlIsReplacedByAnEphemeralMessage(int status, String body) {
    shop.slack.answers("response", status, body);
    shop.command("/dossier", "how many?");
    shop.slack.next();
    FakeSlack.Call second = shop.slack.next();
    assertThat(second.to()).isEqualTo("chat.postEphemeral");
    assertThat(second.field("user")).isEqualTo("U1");
    assertThat(second.field("channel")).isEqualTo("C1");
  }

  @ParameterizedTest
  @ValueSource(strings = { "http://169.254.169.254/latest", "https://hooks.slack.com.evil.example/x",
      "file:///etc/passwd" })
  void aForeignResponseUrlIsNeverCalled(String url) {
    shop.command("/dossier", "how many?", url);
    assertThat(shop.slack.next().to()).isEqualTo("chat.postEphemeral");
  }

  @Test
  void blocksThatSlackRefusesAreSentAsText() {
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":false,\"error\":\"invalid_blocks\"}");
    shop.slack.answers("response", 400, "invalid_blocks");
    shop.mention("E1", MENTION.formatted("how many shops?"));
    assertThat(shop.slack.next().sent().has("blocks")).isTrue();
    FakeSlack.Call plain = shop.slack.next();
    assertThat(plain.sent().has("blocks")).isFalse();
    assertThat(plain.text()).startsWith("Xiaomi plans 2,000 shops");
    shop.command("/dossier", "how many?");
    assertThat(shop.slack.next().sent().has("blocks")).isTrue();
    assertThat(shop.slack.next().sent().has("blocks")).isFalse();
  }

  @Test
  void tooManyRequestsAreWaitedOut() {
    shop.slack.answers("chat.postMessage", 429, "{\"ok\":false,\"error\":\"ratelimited\"}", "Retry-After", "0");
    shop.mention("E1", MENTION.formatted("how many shops?"));
    assertThat(shop.slack.next().to()).isEqualTo("chat.postMessage");
    assertThat(shop.slack.next().to()).isEqualTo("chat.postMessage");
  }

  @Test
  void anAmbiguousCompanyIsChosenByAClick() {
    shop.answers = question -> Samples.answered(question, question.contains("ZTE")
        ? Samples.found()
        : new Answer.WhichCompany("zt", List.of(Samples.ZTE), List.of("what does ZTE sell?")));
    shop.command("/dossier", "what does zt sell?");
    String value = Workshop.value(shop.slack.next().message(), "ZTE");
    shop.click("choose:0", value, true);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(reply.field("replace_original")).isEqualTo("true");
    assertThat(reply.text()).startsWith("Q: what does ZTE sell?");
  }
}
