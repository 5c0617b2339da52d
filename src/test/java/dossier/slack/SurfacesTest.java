package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message shortcut, links that are posted, and the step in workflows. */
class SurfacesTest {
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', textBlock = """
      how many shops does Xiaomi plan?            ^ ask how many shops does Xiaomi plan? @2026-11-22T11:20:00Z
      Xiaomi will open <!channel> lots of shops   ^ evidence Xiaomi will open lots of shops
      see <https://news.example/indexed/1|this> ! ^ article https://news.example/indexed/1
      """)
  void theShortcutLooksUpWhatAMessageSaysForThePersonAlone(String text, String looked) {
    shortcut(text);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(reply.to()).isEqualTo("response");
    assertThat(reply.field("response_type")).isEqualTo("ephemeral");
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    assertThat(shop.asked).contains(looked);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "   ", "<@U2>" })
  void aMessageWithoutWordsIsSaidToHaveNone(String text) {
    shortcut(text);
    assertThat(shop.slack.next().text()).startsWith("There are no words in this message");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void aLongMessageIsCutRatherThanRefused() {
    shortcut("shops ".repeat(2_000));
    assertThat(BlockValidator.problems(shop.slack.next().sent())).isEmpty();
  }

  @Test
  void belowALinkToAnIndexedArticleStandsWhatItTells() {
    links("E1", "https://news.example/indexed/1", "https://news.example/other", "");
    links("E1", "https://news.example/indexed/1", "https://news.example/other", "");
    FakeSlack.Call call = shop.slack.next();
    assertThat(call.to()).isEqualTo("chat.unfurl");
    assertThat(call.field("channel")).isEqualTo("C1");
    assertThat(call.field("ts")).isEqualTo("1700.1");
    JsonObject unfurls = JsonParser.parseString(call.field("unfurls")).getAsJsonObject();
    assertThat(unfurls.keySet()).containsExactly("https://news.example/indexed/1");
    var blocks = unfurls.getAsJsonObject("https://news.example/indexed/1").getAsJsonArray("blocks");
    assertThat(BlockValidator.problems(blocks)).isEmpty();
    assertThat(Json.compact(blocks)).contains("1 fact in it", "In the index since");
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void otherLinksGetNothing() {
    links("E1", "https://news.example/other", "not an address", "");
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void aLinkThatIsBeingWrittenIsShownByItsOwnId() {
    links("E1", "https://news.example/indexed/1", "x", ",\"unfurl_id\":\"UF1\",\"source\":\"composer\"");
    FakeSlack.Call call = shop.slack.next();
    assertThat(call.field("unfurl_id")).isEqualTo("UF1");
    assertThat(call.field("channel")).isEmpty();
  }

  @Test
  void aWorkflowsStepIsCompletedWithTheAnswer() {
    step("E1", "Fx1", "how many shops?");
    step("E2", "Fx1", "how many shops?");
    FakeSlack.Call done = shop.slack.next();
    assertThat(done.to()).isEqualTo("functions.completeSuccess");
    assertThat(done.field("function_execution_id")).isEqualTo("Fx1");
    assertThat(JsonParser.parseString(done.field("outputs")).getAsJsonObject().get("answer").getAsString())
        .startsWith("Xiaomi plans 2,000 shops")
        .doesNotContain("<!");
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      add https://news.example/feed | "add" is for people
      sources off everything        | "sources" is for people
      profile                       | Say which: profile
      """)
  void aWorkflowsStepFailsWithAReason(String question, String reason) {
    step("E1", "Fx1", question);
    FakeSlack.Call failed = shop.slack.next();
    assertThat(failed.to()).isEqualTo("functions.completeError");
    assertThat(failed.field("error")).contains(reason);
    assertThat(shop.asked).isEmpty();
  }

  private void shortcut(String text) {
    shop.interaction("""
        {"type":"message_action","callback_id":"what-do-we-know","team":{"id":"T1"},"user":{"id":"U1"},"token":"t",
         "trigger_id":"1.2","channel":{"id":"C1","name":"x"},"response_url":"%s","message_ts":"1700.1",
         "message":{"type":"message","user":"U2","ts":"1700.1","text":%s}}"""
        .formatted(shop.slack.responseUrl(), new JsonPrimitive(text)));
  }

  private void links(String event, String first, String second, String extra) {
    shop.event(event, """
        {"type":"link_shared","user":"U1","channel":"C1","message_ts":"1700.1","event_ts":"1700.1"%s,
         "links":[{"domain":"news.example","url":"%s"},{"domain":"news.example","url":"%s"}]}"""
        .formatted(extra, first, second));
  }

  private void step(String event, String execution, String question) {
    shop.event(event, """
        {"type":"function_executed","event_ts":"1.1","function_execution_id":"%s","workflow_execution_id":"Wx1",
         "function":{"id":"Fn1","callback_id":"ask_dossier","type":"app"},"inputs":{"question":%s}}"""
        .formatted(execution, new JsonPrimitive(question)));
  }
}
