package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dossier.store.Feedback;
import dossier.store.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonsTest {
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  private Message answered() {
    shop.command("/dossier", "how many?");
    return shop.slack.next().message();
  }

  private void click(Message message, String label, boolean ephemeral) {
    JsonObject button = Workshop.button(message, label);
    shop.click(button.get("action_id").getAsString(), button.get("value").getAsString(), ephemeral);
  }

  private Message inThread() {
    shop.mention("E1", "\"user\":\"U2\",\"channel\":\"C1\",\"ts\":\"1700.1\",\"text\":\"<@UBOT> how many shops?\"");
    return shop.slack.next().message();
  }

  @Test
  void sharingPostsForEverybodyOnceAndSaysSo() {
    Message message = answered();
    click(message, "Share in channel", true);
    FakeSlack.Call shared = shop.slack.next();
    assertThat(shared.field("response_type")).isEqualTo("in_channel");
    assertThat(shared.field("replace_original")).isEqualTo("false");
    assertThat(shared.text()).startsWith("Q: how many?");
    assertThat(Texts.of(shared.message())).contains("U1").doesNotContain("Share in channel");
    FakeSlack.Call note = shop.slack.next();
    assertThat(note.field("response_type")).isEqualTo("ephemeral");
    assertThat(note.field("replace_original")).isEqualTo("true");
    assertThat(note.text()).isEqualTo("Shared: how many?");
    click(message, "Share in channel", true);
    shop.bot.close();
    assertThat(shop.slack.rest()).isEmpty();
  }

  @Test
  void sharingWhereTheBotMayNotPostSaysWhatToDo() {
    Message message = answered();
    shop.slack.answers("response", 404, "expired_url");
    shop.slack.answers("chat.postMessage", 200, "{\"ok\":false,\"error\":\"not_in_channel\"}");
    click(message, "Share in channel", true);
    shop.slack.next();
    assertThat(shop.slack.next().to()).isEqualTo("chat.postMessage");
    assertThat(shop.slack.next().text()).contains("Invite me");
  }

  @Test
  void listsCanBeSharedToo() {
    shop.command("/dossier", "news xiaomi");
    click(shop.slack.next().message(), "Share in channel", true);
    assertThat(shop.slack.next().text()).startsWith("Q: news xiaomi\nNews about Xiaomi");
  }

  @ParameterizedTest
  @CsvSource({ "More evidence,true", "More evidence,false", "Copy citation,true", "Copy citation,false", "👍,true",
      "👍,false", "👎 Wrong?,false" })
  void whatOnePersonWantsToSeeOnlyThatPersonSees(String label, boolean ephemeral) {
    click(ephemeral ? answered() : inThread(), label, ephemeral);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(reply.to()).isEqualTo("response");
    assertThat(reply.field("response_type")).isEqualTo("ephemeral");
    assertThat(reply.field("replace_original")).isEqualTo("false");
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
  }

  @Test
  void aSuggestedQuestionOfAPrivateAnswerIsAnsweredPrivately() {
    click(answered(), "Which markets come first?", true);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(reply.field("response_type")).isEqualTo("ephemeral");
    assertThat(reply.text()).startsWith("Q: Which markets come first?");
    assertThat(Texts.of(reply.message())).contains("Share in channel");
  }

  @Test
  void aSuggestedQuestionOfAnAnswerInAThreadIsAnsweredThere() {
    click(inThread(), "Which markets come first?", false);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(reply.to()).isEqualTo("chat.postMessage");
    assertThat(reply.field("thread_ts")).isEqualTo("1700.5");
    assertThat(reply.text()).startsWith("Q: Which markets come first?");
  }

  @Test
  void aPrivateAnswersButtonNeverPostsForEverybodyEvenWhenItSaysItIsPublic() {
    String value = Workshop.value(inThread(), "Which markets come first?");
    shop.click("run:0", value, true);
    assertThat(shop.slack.next().field("response_type")).isEqualTo("ephemeral");
  }

  @Test
  void verdictsAreStoredWithWhatWasShown() {
    Message message = answered();
    click(message, "👍", true);
    assertThat(shop.slack.next().text()).startsWith("Thank you");
    click(message, "👎 Wrong?", true);
    shop.slack.next();
    assertThat(shop.feedback.newest(10)).containsExactly(new Feedback(Verdict.WRONG, "how many?", Samples.NOW,
        "Xiaomi plans 2,000 shops worldwide in three years.", "U1", "T1", "C1", Samples.NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "x", "{}", "[]", "null", "{\"v\":2,\"w\":\"ask\",\"q\":\"a\",\"t\":1,\"s\":\"p\"}",
      "{\"v\":1,\"w\":\"delete\",\"q\":\"a\",\"t\":1,\"s\":\"p\"}",
      "{\"v\":1,\"w\":\"ask\",\"q\":[],\"t\":1,\"s\":\"p\"}",
      "{\"v\":1,\"w\":\"ask\",\"q\":\"\",\"t\":1,\"s\":\"p\"}",
      "{\"v\":1,\"w\":\"ask\",\"q\":\"a\",\"t\":99999999999999999,\"s\":\"p\"}",
      "{\"v\":1,\"w\":\"ask\",\"q\":\"a\",\"t\":\"soon\",\"s\":\"p\"}", "[[[[[[[[[[[[[[" })
  void aBrokenOrAncientButtonSaysSo(String value) {
    shop.click("share:0", value, true);
    assertThat(shop.slack.next().text()).isEqualTo("This button is too old to work. Please ask again.");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void anUnknownButtonSaysSo() {
    shop.click("track:0", Workshop.value(answered(), "👍"), true);
    assertThat(shop.slack.next().text()).isEqualTo("This button is too old to work. Please ask again.");
  }

  @Test
  void aButtonThatClaimsTooLongAQuestionIsBroken() {
    assertThat(ButtonValue.decode("{\"v\":1,\"w\":\"ask\",\"q\":\"" + "a".repeat(901) + "\",\"t\":1,\"s\":\"p\"}"))
        .isEmpty();
    assertThat(ButtonValue.decode("[".repeat(2_000))).isEmpty();
  }

  @Test
  void theLongestQuestionFitsIntoItsButtonHoweverItIsQuoted() {
    Inquiry inquiry = new Inquiry(Command.ASK, "\"".repeat(Limits.QUESTION), Samples.NOW);
    ButtonValue value = new ButtonValue(inquiry, Showing.Visibility.SHARED);
    assertThat(value.encoded().flatMap(ButtonValue::decode)).contains(value);
  }
}
