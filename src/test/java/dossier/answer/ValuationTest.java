package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import org.junit.jupiter.api.Test;

class ValuationTest {
  private static String value(String quote) {
    return Valuation.of(fact(FactType.FUNDING, "Tern").amount(2e8, "USD").report("2013-09-03", "Wire", quote).merged());
  }

  @Test
  void whatARoundValuesTheCompanyAtIsTold() {
    assertThat(value("Tern raised $200 million at a valuation of $3 billion.")).isEqualTo("$3 billion");
    assertThat(value("Tern raised $200 million at a $3 billion valuation.")).isEqualTo("$3 billion");
    assertThat(value("Tern raised $200 million in a round that values the shop at about $3 billion."))
        .isEqualTo("about $3 billion");
  }

  @Test
  void anotherSumIsNoValue() {
    assertThat(value("Tern raised $200 million, and its revenue was $3 billion.")).isEmpty();
    assertThat(value("Valued at $1 billion a year ago, Tern raised $200 million.")).isEmpty();
    assertThat(value("Tern raised $200 million; Sable was valued at $3 billion.")).isEmpty();
  }

  @Test
  void sentencesThatDifferTellNone() {
    assertThat(Valuation.of(fact(FactType.FUNDING, "Tern").amount(2e8, "USD")
        .report("2013-09-03", "Wire", "Tern raised $200 million at a valuation of $3 billion.")
        .report("2013-09-04", "Post", "Tern raised $200 million at a valuation of $4 billion.")
        .merged())).isEmpty();
  }
}
