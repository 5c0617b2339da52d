package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import dossier.digest.OwnCompanies.Linked;
import dossier.store.TrackedCompany;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  private FakeSlack.Call say(String text) {
    shop.command("/dossier", text);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    return reply;
  }

  @Test
  void aListStandsWhereACompanyDoesForWhoAsks() {
    assertThat(say("news @phones last week").text()).startsWith("News about @phones");
    assertThat(shop.asked).containsExactly("listed news @phones last week for U1 of T1");
    assertThat(say("facts @other").text()).startsWith("There is no list @other.");
  }

  @Test
  void aQuestionOfAListIsAskedAndAnsweredOfEachOfItsCompanies() {
    shop.answers = question -> Samples.answered(question, question.contains("Xiaomi")
        ? Samples.found()
        : new Answer.NoEvidence(List.of()));
    FakeSlack.Call reply = say("what do @phones sell?");
    assertThat(shop.asked).containsExactly("ask what do Xiaomi sell? @" + Samples.NOW,
        "ask what do Huawei sell? @" + Samples.NOW);
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    assertThat(reply.text()).contains("Xiaomi plans 2,000 shops", "[1]", "Nothing found: Huawei", "1 of 2 companies");
    assertThat(press(reply, "Copy citation").text()).contains("Example Wire");
    assertThat(press(reply, "More evidence").text()).startsWith("Q: what do @phones sell?");
    assertThat(shop.asked).endsWith("evidence what do Xiaomi and Huawei sell?");
    assertThat(press(reply, "Share in channel").sent().toString()).contains("Q: ", "what do @phones sell?",
        "Xiaomi plans 2,000 shops");
  }

  private FakeSlack.Call press(FakeSlack.Call reply, String label) {
    var button = Workshop.button(reply.message(), label);
    shop.click(button.get("action_id").getAsString(), button.get("value").getAsString(), true);
    return shop.slack.next();
  }

  @Test
  void whereNoCompanyOfTheListIsAnsweredForTheyAreAskedAboutTogether() {
    shop.answers = question -> Samples.answered(question, question.contains(" and ")
        ? Samples.found()
        : new Answer.NoEvidence(List.of()));
    FakeSlack.Call reply = say("what do @phones sell?");
    assertThat(shop.asked).endsWith("ask what do Xiaomi and Huawei sell? @" + Samples.NOW);
    assertThat(reply.text()).startsWith("Xiaomi plans 2,000 shops");
    assertThat(say("what did @other launch?").text()).isEqualTo("There is no list @other. There are: @phones.");
  }

  @Test
  void whatFollowsBelowAQuestionOfAListKeepsTheListOrPutsACompanyInItsPlace() {
    mention("Ev1", "how many stores do @phones plan to open?", "");
    assertThat(shop.threads.turns(new dossier.store.ThreadPlace("T1", "C1", "1700.1"), Samples.NOW))
        .extracting(dossier.store.Turn::question)
        .containsExactly("how many stores do @phones plan to open?");
    assertThat(mention("Ev2", "and in 2012?", "1700.1").text())
        .startsWith("Q: how many stores do @phones plan to open in 2012?");
    assertThat(shop.asked).endsWith("ask how many stores do Huawei plan to open in 2012? @" + Samples.NOW);
    assertThat(mention("Ev3", "and @other?", "1700.1").text()).isEqualTo(
        "There is no list @other. There are: @phones.");
    assertThat(mention("Ev4", "who said so?", "1700.1").text()).isEqualTo("Each of those lines names its source.");
    mention("Ev5", "and Nokia?", "1700.1");
    assertThat(shop.asked).endsWith("ask how many stores do Nokia plan to open in 2012? @" + Samples.NOW);
  }

  private FakeSlack.Call mention(String event, String text, String thread) {
    shop.mention(event,
        "\"user\":\"U1\",\"channel\":\"C1\",\"ts\":\"1700." + event.substring(2) + "\",\"text\":\"<@UBOT> "
            + text + "\"" + (thread.isEmpty() ? "" : ",\"thread_ts\":\"" + thread + "\""));
    FakeSlack.Call call = shop.slack.next();
    assertThat(call.to()).isEqualTo("chat.postMessage");
    return call;
  }

  @Test
  void aNewListIsAClickAwayWhetherThereAreListsOrNot() {
    for (String typed : List.of("list", "list phones"))
      assertThat(say(typed).sent().toString()).contains("\"New list\"");
  }

  @Test
  void listsAreShownWithOutsidersNamesAsTheyAre() {
    FakeSlack.Call reply = say("list");
    assertThat(reply.text()).contains("@phones · 2: Xiaomi, Erewhon").doesNotContain("<!channel>");
    assertThat(shop.asked).containsExactly("lists  for U1 of T1");
    assertThat(say("list a = <!channel>").text()).doesNotContain("<!channel>");
  }

  @Test
  void whatIsNewSaysSinceWhenAndHowItIsOrdered() {
    assertThat(say("new").text()).startsWith("New in the last week; most important first");
    FakeSlack.Call reply = say("new @phones");
    assertThat(reply.text()).startsWith("New about @phones since you last looked, ");
    assertThat(Texts.of(reply.message())).contains(dossier.digest.Importance.SAID);
    assertThat(say("new @quiet").text()).startsWith("Nothing new about @quiet since you last looked");
    assertThat(shop.asked.getLast()).isEqualTo("new @quiet for U1 of T1");
  }

  @Test
  void trackingSaysWhatBecameOfIt() {
    assertThat(say("track erewhon = ERW, erewhon <!here>").text()).startsWith("erewhon = ERW, erewhon")
        .contains("is tracked. I tell you when that is done.")
        .doesNotContain("<!here>");
    assertThat(shop.asked.getLast()).startsWith("track erewhon").endsWith("for U1 of T1 in C1");
    assertThat(say("untrack nokia").text()).isEqualTo("nokia is no longer tracked.");
    shop.companies.linked.accept(new Linked(
        new TrackedCompany(7, "T1", "erewhon", "Erewhon <!here>", List.of(), null, "C1", "U1"), 2, 1));
    FakeSlack.Call told = shop.slack.next();
    assertThat(told.to()).isEqualTo("chat.postEphemeral");
    assertThat(told.field("user")).isEqualTo("U1");
    assertThat(told.text()).contains("the stored articles are linked. 2 are about it, 1 mention it.")
        .doesNotContain("<!here>");
    assertThat(BlockValidator.problems(told.sent())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = { "list|LIST", "list china-phones|LIST", "list my watch|LIST",
      "list @phones = xiaomi huawei|LIST", "list my watch + zte|LIST", "list phones - zte|LIST",
      "list remove phones|LIST", "list the chip makers that Intel bought|ASK", "list of lawsuits against Apple|ASK",
      "track erewhon robotics|TRACK", "untrack nokia|UNTRACK", "track record of Xiaomi|ASK",
      "new|NEW", "new @phones|NEW", "new xiaomi|NEW", "new sector:chips @phones|NEW",
      "new phones that Xiaomi launched|ASK", "new York offices of Google|ASK" })
  void questionsThatBeginWithTheWordStayQuestions(String typed, Command command) {
    assertThat(Typed.read(typed, Instant.EPOCH)).isInstanceOfSatisfying(Typed.Asked.class,
        asked -> assertThat(asked.inquiry().command()).isEqualTo(command));
  }
}
