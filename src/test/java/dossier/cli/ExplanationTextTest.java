package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Explanation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {
  private static final Explanation.Considered FACT = new Explanation.Considered("FACT", "$5 million", "5e6 USD", 2.345,
      Map.of("BOUND", 0.5, "UNBOUND_NAME", -1.0, "PERIOD", 0.0, "AGREED", 1.0), List.of("https://news.example/a", "b"));

  @Test
  void everyPartHasALine() {
    assertThat(ExplanationText
        .of(new Explanation(List.of("asks: how much", "words: price"), List.of("price 2.0", "bolt 1.5"), 0.876,
            List.of(FACT))))
        .isEqualTo("""
            How it was read:
              asks: how much
              words: price
            Searched for, with weights: price 2.0, bolt 1.5
            Probability that the first is right: 0.88
            1 possible answer

              1. $5 million
                 score 2.35 · from fact
                 agreed 1.00, unbound name -1.00, bound 0.50
                 https://news.example/a
                 b""");
  }

  @Test
  void theFirstEightAreShown() {
    assertThat(ExplanationText.of(new Explanation(List.of(), List.of(), 0.1, Collections.nCopies(12, FACT))))
        .contains("12 possible answers, 8 shown:\n", "\n  8. ")
        .doesNotContain("  9. ");
  }

  @Test
  void whereNothingCouldAnswerThatIsSaid() {
    assertThat(ExplanationText.of(new Explanation(List.of("asks: who"), List.of(), 0, List.of())))
        .isEqualTo("How it was read:\n  asks: who\nSearched for, with weights: nothing\nNothing could answer it.");
  }

  @Test
  void noTextOfAnArticleSteersTheTerminal() {
    Explanation.Considered hostile = new Explanation.Considered("EXTRACT", "\u001b[31mred", "red", 1, Map.of(),
        List.of());
    assertThat(ExplanationText.of(new Explanation(List.of(), List.of(), 0.5, List.of(hostile))))
        .doesNotContain("\u001b");
  }
}
