package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureOwnerTest {
  private static final String QUESTION = "What is the revenue of Intel?";

  @Test
  void whoIsOnlyDescribedHasTheFigureAndNotWhoeverIsNamedBehindIt() {
    assertThat(Newsroom.answer(QUESTION, "Warning from a supplier",
        "The retailer, with just $700 million in revenue, took 8 percent off Intel's share price when it warned."))
        .isEmpty();
  }

  @Test
  void whoIsNamedBeforeItHasIt() {
    assertThat(Newsroom.answer(QUESTION, "Warning from a supplier",
        "Intel, with just $700 million in revenue, took 8 percent off the retailer's share price when it warned."))
        .hasValueSatisfying(answer -> assertThat(answer).contains("$700 million"));
  }
}
