package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands whose word is mistyped are offered as they are meant; questions are answered. */
class MistypedTest {
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  private FakeSlack.Call say(String typed) {
    shop.command("/dossier", typed);
    return next();
  }

  /** What the desk was asked, but for names to compare with. */
  private List<String> asked() {
    return shop.asked.stream().filter(asked -> !asked.startsWith("suggest ")).toList();
  }

  private FakeSlack.Call next() {
    FakeSlack.Call reply = shop.slack.next();
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    return reply;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      trak xiaomi                         | track xiaomi
      Trakc Erewhon Robotics = ERW        | track Erewhon Robotics = ERW
      untarck nvidia                      | untrack nvidia
      profle huawei                       | profile huawei
      nwes xiaomi last week               | news xiaomi last week
      fcts google acquisitions            | facts google acquisitions
      tmieline xiaomi 2018                | timeline xiaomi 2018
      timelnie xiaomi                     | timeline xiaomi
      upcomming @phones                   | upcoming @phones
      comapre huawei zte market share     | compare huawei zte market share
      qoutes ballmer oracle               | quotes ballmer oracle
      serch stores AND company:xiaomi     | search stores AND company:xiaomi
      digset daily 9:00 @phones           | digest daily 9:00 @phones
      folow xiaomi                        | follow xiaomi
      alrt "Xiaomi AND (US OR carrier)"   | alert "Xiaomi AND (US OR carrier)"
      mtue xiaomi 7d                      | mute xiaomi 7d
      lsit china-phones = xiaomi zte      | list china-phones = xiaomi zte
      sorces off Example Wire             | sources off Example Wire
      wyh https://news.example/1          | why https://news.example/1
      statsu                              | status
      hlep                                | help
      copmanies                           | companies
      corections                          | corrections
      alerts                              | alert
      """)
  void theCommandThatIsMeantIsOffered(String typed, String meant) {
    FakeSlack.Call reply = say(typed);
    assertThat(reply.text().replace("&gt;", ">")).contains("Did you mean " + meant);
    assertThat(asked()).isEmpty();
    assertThat(Workshop.button(reply.message(), meant)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = { "trade war and Huawei", "last week at Xiaomi", "lost phones", "trak what Xiaomi sells?",
      "nws how many stores does Xiaomi plan", "faces of Facebook", "the profle of Xiaomi", "state of Intel",
      "Trax raised money", "mate 20 launch", "note 7 recall", "Xiaomi", "xiaomi stores", "Tracfone sale",
      "quote of the day by Steve Ballmer", "ask trak xiaomi", "sorces of revenue", "statsu of the merger",
      "wyh did the merger fail", "follows from what Apple said", "new phones", "digital news of Apple",
      "seach engines that compete with Google in Russia and in China today" })
  void aQuestionIsAnswered(String question) {
    assertThat(say(question).text()).doesNotContain("Did you mean");
    assertThat(asked()).isNotEmpty();
  }

  @Test
  void aCompanyOfTheNameIsAskedAbout() {
    assertThat(say("trx stock").text()).doesNotContain("Did you mean");
    assertThat(say("compaq sale to HP").text()).doesNotContain("Did you mean");
  }

  @Test
  void aClickDoesWhatIsMeantOrAsksAllTheSame() {
    FakeSlack.Call reply = say("trak xiaomi");
    press(reply, "track xiaomi");
    assertThat(next().text()).contains("xiaomi is tracked.");
    press(reply, "Ask it as a question");
    assertThat(next().text()).startsWith("Q: trak xiaomi").contains("Xiaomi plans 2,000");
    assertThat(asked()).containsExactly("track xiaomi for U1 of T1 in C1", "ask trak xiaomi @" + Samples.NOW);
  }

  @Test
  void inAThreadItIsOfferedThereAndNotKeptAsAQuestion() {
    shop.mention("Ev1", "\"user\":\"U1\",\"channel\":\"C1\",\"ts\":\"1700.1\",\"text\":\"<@UBOT> profle huawei\"");
    FakeSlack.Call reply = next();
    assertThat(reply.to()).isEqualTo("chat.postMessage");
    assertThat(reply.text()).startsWith("Did you mean profile huawei?");
    assertThat(shop.threads.turns(new dossier.store.ThreadPlace("T1", "C1", "1700.1"), Samples.NOW)).isEmpty();
  }

  private void press(FakeSlack.Call reply, String label) {
    var button = Workshop.button(reply.message(), label);
    shop.click(button.get("action_id").getAsString(), button.get("value").getAsString(), true);
  }
}
