package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.index.ArticleEntry;
import org.junit.jupiter.api.Test;

class OvertakenRumoursTest {
  private static final String QUESTION = "How much did Ericsson pay for Telcordia?";
  private static final ArticleEntry RUMOUR = entry("rumour",
      "Ericsson to pay around $300 million to buy Telcordia, sources say",
      "Ericsson is to pay around $300 million to buy Telcordia, sources said.", "2018-01-09");

  private static String answer(ArticleEntry... entries) {
    try (Newsroom room = new Newsroom().with(entries)) {
      return room.answers.ask(QUESTION, NOW).answer() instanceof Answer.Found found ? found.answer() : "";
    }
  }

  @Test
  void theSumThatIsReportedSoonAfterIsTheAnswer() {
    assertThat(answer(RUMOUR, entry("deal", "Ericsson buys Telcordia",
        "Ericsson has agreed to buy Telcordia for $310 million in cash, the companies said.", "2018-01-10")))
        .isEqualTo("$310 million");
  }

  @Test
  void theSumOfAnOlderDealOvertakesNone() {
    assertThat(answer(RUMOUR, entry("deal", "Ericsson buys Telcordia",
        "Ericsson has agreed to buy Telcordia for $310 million in cash, the companies said.", "2017-01-10")))
        .isEqualTo("$300 million");
  }
}
