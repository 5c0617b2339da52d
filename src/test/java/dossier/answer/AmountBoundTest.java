package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountBoundTest {
  private static String bound(Told told) {
    MergedFact fact = told.merged();
    return AmountBound.of(fact, Objects.requireNonNull(fact.fact().amount()));
  }

  private static Told investment() {
    return fact(FactType.EXPANSION, "Tern").amount(5e9, "USD");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Tern will invest at least $5 billion. | `at least `
      Tern will invest as much as $5 billion. | `up to `
      Tern will invest up to about $5 billion. | `up to `
      Tern will invest more than $5 billion. | `more than `
      Tern will invest $5 billion or more. | `at least `
      Tern will invest roughly $5 billion. | `about `
      Tern will invest nearly $5 billion. | `nearly `
      Tern will invest over $5 billion. | `more than `
      Tern, which took over $5 billion of debt, will invest. | ``
      Spending went up to $5 billion. | ``
      Tern will invest $5 billion, more than Sable. | ``
      Tern will invest $5 billion. | ``
      """)
  void whatBoundsAnAmountIsToldWithIt(String sentence, String bound) {
    assertThat(bound(investment().report("2012-05-01", "Daily Wire", sentence))).isEqualTo(bound);
  }

  @Test
  void mostSentencesDecide() {
    Told alone = investment().report("2012-05-01", "Daily Wire", "Tern will invest about $5 billion.")
        .report("2012-05-02", "Evening Wire", "Tern will invest $5 billion.")
        .report("2012-05-03", "Morning Wire", "Tern is to invest $5 billion.");
    assertThat(bound(alone)).isEmpty();
  }
}
