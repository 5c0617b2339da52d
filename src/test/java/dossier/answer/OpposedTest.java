package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpposedTest {
  @ParameterizedTest
  @CsvSource({ "Acme sued Tern over radios., against", "Acme agreed to drop a long lawsuit against Tern., against",
      "Acme was sued by Tern over radios., with", "Acme's rival sued Tern over radios., with",
      "Acme and Tern are in court., with" })
  void aCompanySuesWhereASentenceSaysSo(String quote, String word) {
    assertThat(
        Opposed.word(fact(FactType.LEGAL, "Acme").with("Tern").report("2012-03-01", "Daily Wire", quote).merged(),
            "sue"))
        .isEqualTo(word);
  }
}
