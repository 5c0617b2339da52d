package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConversationTest {
  private final Workshop shop = new Workshop();
  private int events;

  @AfterEach
  void close() {
    shop.close();
  }

  /** Mentions the bot and waits for its reply. */
  private FakeSlack.Call say(String thread, String text) {
    events++;
    String ts = thread.isEmpty() ? "1600." + events : "1700." + events;
    String in = thread.isEmpty() ? "" : ",\"thread_ts\":\"" + thread + "\"";
    shop.mention("E" + events,
        "\"user\":\"U1\",\"channel\":\"C1\",\"ts\":\"" + ts + "\",\"text\":\"<@UBOT> " + text + "\"" + in);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    return reply;
  }

  private String last() {
    return shop.asked.getLast().replaceFirst(" @.*", "");
  }

  @Test
  void aFollowUpKeepsTheQuestionAndSaysHowItWasRead() {
    say("", "How many phones did Huawei ship in 2017?");
    FakeSlack.Call reply = say("1600.1", "and ZTE?");
    assertThat(last()).isEqualTo("ask How many phones did ZTE ship in 2017?");
    assertThat(reply.to()).isEqualTo("chat.postMessage");
    assertThat(reply.field("thread_ts")).isEqualTo("1600.1");
    assertThat(reply.text()).startsWith("Read as: How many phones did ZTE ship in 2017?");
    assertThat(Texts.of(reply.message())).contains("Read as: How many phones did ZTE ship in 2017?");
    say("1600.1", "and in 2016?");
    assertThat(last()).isEqualTo("ask How many phones did ZTE ship in 2016?");
    say("1600.1", "when?");
    assertThat(last()).isEqualTo("ask When did ZTE ship phones in 2016?");
  }

  @Test
  void aFollowUpThatFindsNothingIsForgotten() {
    say("", "How many phones did Huawei ship in 2017?");
    shop.answers = question -> Samples.answered(question, new Answer.NoEvidence(List.of()));
    say("1600.1", "when?");
    shop.answers = question -> Samples.answered(question, Samples.found());
    say("1600.1", "and ZTE?");
    assertThat(last()).isEqualTo("ask How many phones did ZTE ship in 2017?");
  }

  @Test
  void whatReadAsShowsIsTakenLiterally() {
    say("", "Did Huawei sell &lt;!channel&gt; *phones*?");
    FakeSlack.Call reply = say("1600.1", "and ZTE?");
    assertThat(reply.text()).contains("Read as: Did ZTE sell &lt; !channel&gt; *phones*?").doesNotContain("<!channel>");
    assertThat(reply.sent().toString())
        .contains("\"type\":\"plain_text\",\"text\":\"Read as: Did ZTE sell < !channel> *phones*?\"");
  }

  @Test
  void aQuestionOfItsOwnIsAskedAsItStands() {
    say("", "How many phones did Huawei ship in 2017?");
    FakeSlack.Call reply = say("1600.1", "What does Sony sell?");
    assertThat(last()).isEqualTo("ask What does Sony sell?");
    assertThat(reply.text()).doesNotContain("Read as");
  }

  @Test
  void threadsDoNotMix() {
    say("", "What does Huawei sell?");
    say("", "What does Sony sell in Japan?");
    say("1600.1", "and ZTE?");
    assertThat(last()).isEqualTo("ask What does ZTE sell?");
    say("1600.2", "and ZTE?");
    assertThat(last()).isEqualTo("ask What does ZTE sell in Japan?");
    int before = shop.asked.size();
    assertThat(say("1500.1", "and ZTE?").text()).startsWith("What do you want to know about ZTE?");
    assertThat(say("", "when?").text()).startsWith("Which company is meant?");
    assertThat(shop.asked).hasSize(before);
  }

  @Test
  void moreGivesEvidenceAndLeavesTheQuestionInPlace() {
    say("", "What does Huawei sell?");
    assertThat(say("1600.1", "more").text()).startsWith("Q: What does Huawei sell?");
    assertThat(last()).isEqualTo("further What does Huawei sell? from 0");
    say("1600.1", "and ZTE?");
    assertThat(last()).isEqualTo("ask What does ZTE sell?");
  }

  @Test
  void moreAndMoreGoesOnUntilThereIsNoMore() {
    say("", "What does Huawei sell?");
    say("1600.1", "more");
    say("1600.1", "more");
    assertThat(last()).isEqualTo("further What does Huawei sell? from 5");
    assertThat(say("1600.1", "show me more evidence").text()).isEqualTo("There are no more passages on that.");
    assertThat(last()).isEqualTo("further What does Huawei sell? from 7");
    say("1600.1", "and ZTE?");
    say("1600.1", "more");
    assertThat(last()).isEqualTo("further What does ZTE sell? from 0");
  }

  @Test
  void whoSaidSoNamesSpeakersAndSources() {
    say("", "What does Huawei sell?");
    FakeSlack.Call reply = say("1600.1", "who said so?");
    assertThat(last()).isEqualTo("tellers What does Huawei sell?");
    assertThat(reply.text()).contains("• Lei &lt;Jun&gt;, founder · ", "• Dossier sample · 9 July 2018");
  }

  @Test
  void aBareWhyIsAFollowUpInAThreadAndACommandWithAnAddress() {
    say("", "Did eBay sell StubHub?");
    say("1600.1", "why");
    assertThat(last()).isEqualTo("ask Why did eBay sell StubHub?");
    say("1600.1", "why a.example/1");
    assertThat(last()).isEqualTo("why a.example/1");
  }

  @Test
  void listsAreFollowedByAnotherCompanyButHaveNoMoreEvidence() {
    say("", "news xiaomi");
    say("1600.1", "and ZTE?");
    assertThat(last().strip()).isEqualTo("news ZTE");
    assertThat(say("1600.1", "more").text()).startsWith("There is more evidence for answers only.");
    assertThat(say("1600.1", "who said so?").text()).startsWith("Each line of that list names its source.");
  }

  @Test
  void aQuestionThatWasClickedInTheThreadCanBeFollowedUp() {
    String value = Workshop.value(say("", "What does Xiaomi sell?").message(), "Which markets come first?");
    shop.click("run:0", value, false);
    shop.slack.next();
    assertThat(last()).isEqualTo("ask Which markets come first?");
    say("1700.5", "when?");
    assertThat(say("1700.5", "more").text()).startsWith("Q: Which markets come first?");
  }

  @Test
  void slashCommandsHaveNoContext() {
    shop.command("/dossier", "What does Huawei sell?");
    shop.slack.next();
    shop.command("/dossier", "and ZTE?");
    shop.slack.next();
    assertThat(last()).isEqualTo("ask and ZTE?");
  }

  @Test
  void withoutItsStoreEachQuestionIsStillAnswered() {
    shop.database.close();
    assertThat(say("", "What does Huawei sell?").text()).startsWith("Xiaomi plans 2,000 shops");
  }
}
