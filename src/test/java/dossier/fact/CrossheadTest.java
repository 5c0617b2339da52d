package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossheadTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PRICE PRESSURE The company said so.  | The company said so.
      MORE JOBS TO GO Zendara fell.        | Zendara fell.
      PRICE PRESSURE                       | PRICE PRESSURE
      IBM The company said so.             | IBM The company said so.
      IBM AND HP are rivals of old.        | IBM AND HP are rivals of old.
      SAN FRANCISCO (Zendara) It rose.     | SAN FRANCISCO (Zendara) It rose.
      AT T Zendara rose.                   | AT T Zendara rose.
      The company said so.                 | The company said so.
      """)
  void onlyWordsInCapitalsBeforeACapitalAreAHeading(String sentence, String rest) {
    String text = "Before. " + sentence;
    assertThat(Crosshead.after(text, new Span(8, text.length())).of(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({ "''", "' '", "A", "ABC DEF GHI JKL" })
  void whatHasNoSentenceStaysWhole(String text) {
    assertThat(Crosshead.after(text, new Span(0, text.length())).of(text)).isEqualTo(text);
  }
}
