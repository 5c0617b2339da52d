package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sum measures, by the words of its sentence. */
class FactSensesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Acme's earnings were depleted by a $5 billion loss in its music business. | loss
      Sales of phones rose despite a $5 billion quarterly net loss. | loss
      Acme had revenue of $5 billion and a profit. | revenue
      Acme's revenue was $5 billion, which beat the profit of others. | revenue
      """)
  void theMeasureRightBehindASumIsItsOwn(String quote, String sense) {
    assertThat(FactSenses.of(fact(FactType.EARNINGS, "Acme").amount(5e9, "USD")
        .pattern("earnings.listed")
        .report("2012-03-01", "Daily Wire", quote)
        .merged())).isEqualTo(sense);
  }
}
