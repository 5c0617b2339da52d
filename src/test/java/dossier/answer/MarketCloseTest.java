package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarketCloseTest {
  private static final String QUESTION = "When did the Nokia deal close?";

  @Test
  void aDealIsNotClosedByAMarket() {
    assertThat(Newsroom.answer(QUESTION, "Nokia and its buyer",
        "The deal values Nokia at $40 a share, a 63 percent premium to its Friday closing price.")).isEmpty();
  }

  @Test
  void aDayOfTheClosingAnswers() {
    assertThat(Newsroom.answer(QUESTION, "Nokia and its buyer", "The deal with Nokia closed on 25 April 2014."))
        .hasValueSatisfying(answer -> assertThat(answer).contains("25 April 2014"));
  }
}
