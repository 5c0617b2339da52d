package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  private static Newsroom room;

  @BeforeAll
  static void open() {
    room = Newsroom.ofEight();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  /** What became of a question; every quotation in it is checked against the stored text. */
  private static Answer ask(Newsroom newsroom, String question, Instant asked) {
    Answer answer = newsroom.answers.ask(question, asked).answer();
    try (IndexSnapshot snapshot = newsroom.index.snapshot()) {
      for (Citation citation : citations(answer)) {
        ArticleEntry entry = snapshot.find(citation.article());
        assertThat(entry).isNotNull();
        Article article = entry.article();
        assertThat(citation.at().of(citation.inTitle() ? article.title() : article.body())).isEqualTo(citation.quote());
        assertThat(citation.title()).isEqualTo(article.title());
        assertThat(citation.published()).isEqualTo(article.published());
      }
    }
    List<Integer> numbers = citations(answer).stream().map(Citation::number).toList();
    for (int i = 0; i < numbers.size(); i++)
      assertThat(numbers.get(i)).isEqualTo(i + 1);
    return answer;
  }

  private static List<Citation> citations(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.citations();
      case Answer.Declined none -> none.nearest();
      case Answer.WhichCompany which -> List.of();
      case Answer.NotUnderstood not -> List.of();
    };
  }

  private static Answer.Found found(String question) {
    return found(room, question, NOW);
  }

  private static Answer.Found found(Newsroom newsroom, String question, Instant asked) {
    Answer answer = ask(newsroom, question, asked);
    assertThat(answer).as(question).isInstanceOf(Answer.Found.class);
    return (Answer.Found) answer;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many shops does Xiaomi plan to open?      | 2,000 shops              | Xiaomi plans to open 2,000 shops worldwide within three years.
      how many outlets does Xiaomi plan to open?    | 2,000 shops              | Xiaomi plans to open 2,000 shops worldwide within three years.
      how many stores does Xiaomi plan to open?     | 2,000 shops              | Xiaomi plans to open 2,000 shops worldwide within three years.
      By when does Xiaomi plan to open 2,000 shops? | within three years       | Xiaomi plans to open 2,000 shops worldwide within three years.
      Where will Xiaomi start?                      | Spain, France and Italy  | Xiaomi will start in Spain, France and Italy.
      which carriers dropped Huawei?                | AT&T and Verizon         | AT&T and Verizon dropped plans to sell phones of Huawei.
      Which carrier works with ZTE?                 | T-Mobile                 | ZTE works with T-Mobile in the United States.
      How much did IBM agree to pay for Red Hat?    | $34 billion              | IBM agreed to buy Red Hat for $34 billion in cash.
      When did IBM close the purchase of Red Hat?   | 9 July 2019              | IBM closed the purchase of Red Hat on July 9, 2019.
      Who did Intel name as chief executive?        | Robert Swan              | Intel named Robert Swan as chief executive.
      How much was Google fined over Android?       | €4.34 billion            | The European Commission fined Google €4.34 billion over Android.
      How many jobs will Oracle cut in Seattle?     | 300 jobs                 | Oracle will cut 300 jobs in Seattle.
      Did the European Commission fine Google over Android? | Yes: The European Commission fined Google €4.34 billion over Android. | The European Commission fined Google €4.34 billion over Android.
      """)
  void whatTheArticlesSayIsAnswered(String question, String answer, String quote) {
    Answer.Found found = found(question);
    assertThat(found.answer()).isEqualTo(answer);
    assertThat(found.citations().getFirst().quote()).isEqualTo(quote);
    assertThat(found.confidence()).isBetween(Inquiry.ANSWERED, 1.0);
  }

  @Test
  void aPurchaseToldTheWrongWayRoundIsDeniedWithTheRealOne() {
    assertThat(ask(room, "Did Red Hat buy IBM?", NOW)).isInstanceOfSatisfying(Answer.NoEvidence.class,
        none -> assertThat(none.instead()).startsWith("IBM buys Red Hat"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "how many shops does Huawei plan to open?",
      "how many shops does Samsung plan to open?",
      "how many factories does Xiaomi plan to build?",
      "how much profit did Xiaomi make?",
      "which carriers dropped ZTE?",
      "How much did IBM pay for Oracle?",
      "When did Intel close the purchase of Red Hat?",
      "Who is the chief executive of Oracle?",
      "How much was Apple fined over Android?",
      "How many jobs will Intel cut in Seattle?",
      "Which carriers dropped ZTE?",
      "Did Oracle cut jobs in Seattle?",
      "Did Nokia sell its digital health arm?",
      "Is Xiaomi going to open shops on the moon?",
      "Who won the football game?",
      "What is the weather in Paris?" })
  void whatTheyDoNotSayIsDeclined(String question) {
    assertThat(ask(room, question, NOW)).as(question).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void aDenialIsNoYes() {
    assertThat(found("Will Oracle close the office?").answer())
        .isEqualTo("No: Oracle denied that it would close the office.");
    assertThat(found("Did Oracle deny that it would close the office?").answer())
        .isEqualTo("Yes: Oracle denied that it would close the office.");
  }

  @Test
  void figuresThatDisagreeAreShownTogether() {
    try (Newsroom desk = new Newsroom()) {
      desk.with(
          entry("Test wire", "strike1", "Strike at Foxconn", "Foxconn lost 4,000 workers to a strike in Zhengzhou.",
              "2019-10-05", NOW),
          entry("Other wire", "strike2", "Zhengzhou plant stands still",
              "Foxconn lost 3,000 workers to a strike in Zhengzhou.", "2019-10-05", NOW));
      Answer.Found found = found(desk, "How many workers did Foxconn lose to the strike in Zhengzhou?", NOW);
      assertThat(found.line()).contains("4,000 workers (Test wire)", " or ", "3,000 workers (Other wire)");
      assertThat(found.cautions()).contains(Caution.DISPUTED);
      assertThat(found.citations()).extracting(Citation::source).contains("Test wire", "Other wire");
    }
  }

  @Test
  void aDealSaysNothingOfWhetherItWasConfirmed() {
    assertThat(found("Did IBM buy Red Hat?").answer()).startsWith("Yes: ");
    assertThat(ask(room, "Did IBM confirm the Red Hat deal?", NOW)).isInstanceOf(Answer.Declined.class);
    assertThat(ask(room, "Did IBM regret the Red Hat acquisition?", NOW)).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void onlyTheFactsOfADealTellWhetherItWasMade() {
    try (Newsroom desk = new Newsroom()) {
      desk.with(
          entry("talks", "Cisco to buy Zendara", "Cisco plans to buy Zendara Corp for $2 billion.", "2019-01-07"),
          entry("agreed", "Oracle to buy Brightwater", "Oracle has agreed to buy Brightwater Inc for $3 billion.",
              "2018-05-07"),
          entry("over", "Oracle and Brightwater call it off", "Oracle will not buy Brightwater Inc.", "2019-11-04"),
          entry("words", "HP raises bid", "HP raised its bid for Zendara Corp and dealt a blow to the effort by Dell.",
              "2019-02-07"));
      assertThat(found(desk, "Did Cisco buy Zendara?", NOW).line()).isEqualTo(
          "Cisco to buy Zendara Corp for $2 billion – planned, reported 7 January 2019; I find no report that it was completed");
      assertThat(found(desk, "Does Cisco plan to buy Zendara?", NOW).answer()).startsWith("Yes: Cisco to buy Zendara");
      assertThat(found(desk, "Did Oracle buy Brightwater?", NOW).answer()).startsWith("No: ");
      assertThat(ask(desk, "Did Dell buy Zendara?", NOW)).isInstanceOf(Answer.Declined.class);
      assertThat(ask(desk, "Who bought Brightwater?", NOW)).isInstanceOf(Answer.Declined.class);
    }
  }

  @Test
  void whoSellsOrIsOnlyNamedBesideItIsNotWhoBought() {
    try (Newsroom desk = new Newsroom()) {
      desk.with(entry("talks", "Nokia in talks to sell Zendara unit", "Nokia is in talks to sell its Zendara unit.",
          "2019-04-30"),
          entry("silent", "No comment", "Zendara and Permira were not available for comment.", "2019-04-30"),
          entry("june", "Sales", "At the start of June Nokia said that it would sell shares of Alibaba.",
              "2019-06-21"));
      assertThat(ask(desk, "Who bought Zendara?", NOW)).isInstanceOf(Answer.Declined.class);
      assertThat(ask(desk, "When did Cisco sell Zendara?", NOW)).isInstanceOf(Answer.Declined.class);
    }
  }

  @Test
  void oneFigureIsNoSum() {
    assertThat(ask(room, "Sum of all fines against Google?", NOW)).isInstanceOf(Answer.Declined.class);
    assertThat(ask(room, "How much was Google fined over Android in total?", NOW)).isInstanceOf(Answer.Declined.class);
    assertThat(found("How much was Google fined over Android?").answer()).contains("4.34 billion");
  }

  @Test
  void aNoNeedsEveryNameOfTheQuestion() {
    assertThat(ask(room, "Will Oracle close the Erewhon office?", NOW)).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void whoeverElseDidItIsNamed() {
    assertThat(ask(room, "How much did Google pay for Red Hat?", NOW)).isInstanceOfSatisfying(Answer.NoEvidence.class,
        none -> assertThat(none.instead())
            .isEqualTo("IBM buys Red Hat for $34 billion – announced 28 October 2018, completed 9 July 2019"));
    assertThat(ask(room, "Did Google buy Red Hat?", NOW)).isInstanceOfSatisfying(Answer.NoEvidence.class,
        none -> assertThat(none.unreported() + "; " + none.instead())
            .isEqualTo(
                "Google bought Red Hat; IBM buys Red Hat for $34 billion – announced 28 October 2018, completed 9 July 2019"));
  }

  @Test
  void aRumourIsFlagged() {
    assertThat(found("What is Nokia in talks about?").cautions()).contains(Caution.RUMOUR);
    assertThat(found("How many jobs will Oracle cut in Seattle?").cautions()).doesNotContain(Caution.RUMOUR);
  }

  @Test
  void whatIsLikelyButNotCertainIsFlagged() {
    Answer.Found sure = found("How many jobs will Oracle cut in Seattle?");
    Answer.Found likely = found("How much was Google fined over Android?");
    assertThat(sure.confidence()).isGreaterThan(Inquiry.SURE);
    assertThat(sure.cautions()).doesNotContain(Caution.UNSURE);
    assertThat(likely.confidence()).isLessThan(Inquiry.SURE);
    assertThat(likely.cautions()).contains(Caution.UNSURE);
    assertThat(likely.headline()).startsWith("Likely: Google");
  }

  @Test
  void oldEvidenceIsFlaggedFromTheDayOfAsking() {
    String question = "How many jobs will Oracle cut in Seattle?";
    assertThat(found(question).cautions()).containsExactly(Caution.OLD_EVIDENCE);
    assertThat(found(room, question, Instant.parse("2020-03-22T12:00:00Z")).cautions()).isEmpty();
    assertThat(found("which carriers dropped Huawei?").cautions()).isEmpty();
    assertThat(found("Did the European Commission fine Google over Android?").cautions())
        .doesNotContain(Caution.OLD_EVIDENCE);
  }

  @Test
  void aPeriodThatNoArticleReportsOnFindsNothing() {
    assertThat(ask(room, "How many jobs did Oracle cut in 2012?", NOW)).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void aNearSpellingAsksWhichCompany() {
    assertThat(ask(room, "how many shops does Xiaomy plan to open?", NOW))
        .isInstanceOfSatisfying(Answer.WhichCompany.class, which -> {
          assertThat(which.surface()).isEqualTo("Xiaomy");
          assertThat(which.candidates().getFirst().name()).isEqualTo("Xiaomi");
          assertThat(which.retries().getFirst()).isEqualTo("how many shops does Xiaomi plan to open?");
        });
  }

  @Test
  void whatIsNoQuestionIsNotUnderstood() {
    assertThat(ask(room, " ", NOW)).isInstanceOf(Answer.NotUnderstood.class);
    assertThat(ask(room, "x".repeat(10_000), NOW)).isInstanceOf(Answer.NotUnderstood.class);
  }

  @Test
  void newsAndProfileListHeadlines() {
    Answer.Found news = found("latest news on IBM");
    assertThat(news.answer()).isEqualTo("IBM closes its purchase of Red Hat");
    assertThat(news.citations()).extracting(Citation::quote)
        .containsExactly("IBM closes its purchase of Red Hat", "IBM to buy Red Hat");
    assertThat(found("who is IBM?").answer()).startsWith("IBM (").endsWith("2 articles about it, 0 more mention it");
    assertThat(ask(room, "latest news on Spotify", NOW)).isEqualTo(new Answer.NoEvidence(List.of()));
  }

  @Test
  void asOfADayLaterArticlesAreNotUsed() {
    String question = "When did IBM close the purchase of Red Hat?";
    assertThat(found(question).answer()).isEqualTo("9 July 2019");
    Answer before = ask(room, question, Instant.parse("2019-07-08T23:59:59Z"));
    assertThat(citations(before)).extracting(Citation::title).doesNotContain("IBM closes its purchase of Red Hat");
    assertThat(found(room, "latest news on IBM", Instant.parse("2019-07-08T00:00:00Z")).answer())
        .isEqualTo("IBM to buy Red Hat");
    assertThat(found(room, "who is IBM?", Instant.parse("2019-07-08T00:00:00Z")).answer())
        .endsWith(": 1 article about it, 0 more mention it");
  }

  @Test
  void asOfADayUndatedArticlesImportedLaterAreNotUsed() {
    String question = "which carriers dropped Huawei?";
    assertThat(ask(room, question, NOW.minusSeconds(1))).isInstanceOf(Answer.Declined.class);
    assertThat(found(question).answer()).isEqualTo("AT&T and Verizon");
  }

  @Test
  void aProfileAsOfADayDoesNotCountLaterMentions() {
    ArticleEntry about = entry("a", "Sony sells cameras", "Sony sells cameras. Sony leads with sensors.", "2018-01-01");
    ArticleEntry later = entry("b", "Nintendo sells consoles", "Nintendo sells consoles. Nintendo games sell well. "
        + "Nintendo leads in Japan. Nintendo has many fans. The fans like Nintendo. Some of them own a Sony.",
        "2019-01-01");
    try (Newsroom newsroom = new Newsroom().with(about, later)) {
      assertThat(found(newsroom, "tell me about Sony", NOW).answer()).endsWith("1 article about it, 1 more mention it");
      assertThat(found(newsroom, "tell me about Sony", Instant.parse("2018-06-01T00:00:00Z")).answer())
          .endsWith("1 article about it, 0 more mention it");
    }
  }

  @Test
  void theCacheNeverShowsWhatTheIndexNoLongerSays() {
    String question = "how many shops does Xiaomi plan to open?";
    try (Newsroom newsroom = new Newsroom()) {
      assertThat(ask(newsroom, question, NOW)).isInstanceOf(Answer.Declined.class);
      newsroom.with(entry("stores", "Xiaomi", "Xiaomi plans to open 2,000 shops.", "2018-06-04"));
      assertThat(found(newsroom, question, NOW).answer()).isEqualTo("2,000 shops");
      newsroom.with(entry("stores", "Xiaomi", "Xiaomi plans to open 3,000 shops.", "2018-06-04"));
      assertThat(found(newsroom, question, NOW).answer()).isEqualTo("3,000 shops");
      newsroom.index.add(List.of(entry("stores", "Xiaomi", "Xiaomi plans to open 4,000 shops.", "2018-06-04")));
      assertThat(found(newsroom, question, NOW).answer()).isEqualTo("3,000 shops");
      newsroom.index.commit();
      assertThat(found(newsroom, question, NOW).answer()).isEqualTo("4,000 shops");
    }
  }

  @Test
  void equalQuestionsOnOneMomentAreAnsweredOnce() {
    try (Newsroom newsroom = Newsroom.ofEight()) {
      String question = "how many shops does Xiaomi plan to open?";
      Answer first = ask(newsroom, question, NOW);
      assertThat(ask(newsroom, " " + question + " ", NOW.plusSeconds(5))).isSameAs(first);
      assertThat(newsroom.answers.cacheState()).isEqualTo(new View.CacheState(1, 1, 1));
      ask(newsroom, question, NOW.plusSeconds(86_400));
      assertThat(newsroom.answers.cacheState().misses()).isEqualTo(2);
    }
  }

  @Test
  void whatWasAskedAsOfADayIsNotGivenForNow() {
    try (Newsroom newsroom = Newsroom.ofEight()) {
      Instant before = Instant.parse("2020-05-01T11:00:00Z");
      String question = "which carriers dropped Huawei?";
      assertThat(ask(newsroom, question, before)).isInstanceOf(Answer.Declined.class);
      assertThat(ask(newsroom, question, NOW)).isInstanceOf(Answer.Found.class);
      assertThat(ask(newsroom, question, before)).isInstanceOf(Answer.Declined.class);
    }
  }

  @Test
  void capitalsThatMeanSomethingAreNotTakenForEqual() {
    try (Newsroom newsroom = Newsroom.ofEight(); Newsroom other = Newsroom.ofEight()) {
      String country = "Who helps ZTE in US?";
      String people = "Who helps ZTE in us?";
      ask(newsroom, people, NOW);
      assertThat(ask(newsroom, country, NOW)).isEqualTo(ask(other, country, NOW));
      assertThat(newsroom.answers.cacheState().misses()).isEqualTo(2);
    }
  }

  @Test
  void nextQuestionsCanBeAskedAsTheyStand() {
    List<String> next = new ArrayList<>(found("How much did IBM agree to pay for Red Hat?").next());
    assertThat(next).hasSize(3);
    for (String question : next)
      assertThat(ask(room, question, NOW)).as(question).isInstanceOf(Answer.Found.class);
  }

  @Test
  void theAnswerSaysWhichMomentOfTheIndexItIsFrom() {
    Answered answered = room.answers.ask("latest news on IBM", NOW);
    assertThat(answered.question()).isEqualTo("latest news on IBM");
    assertThat(answered.asked()).isEqualTo(NOW);
    assertThat(answered.index().articles()).isEqualTo(8);
    assertThat(answered.index().newest()).isEqualTo(Instant.parse("2019-07-09T00:00:00Z"));
    assertThat(answered.index().committed()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Which was announced first, IBM buying Red Hat or Brussels fining Google?",
      "Who plans more: will Xiaomi open more shops than Oracle?", "How many jobs will Oracle cut?" })
  void answersTheSameOnOneThread(String question) {
    assertThat(room.answers.onOneThread().ask(question, NOW).answer())
        .isEqualTo(room.answers.ask(question, NOW).answer());
  }
}
