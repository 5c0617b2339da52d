package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results whose sentences put a time, what is left out, or by how much, between the measure and its verb or sum. */
class ResultTimesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia's revenue in the first quarter rose 5 percent. | earnings asserted Nokia, +5.0%, Q1 2014
      Nokia said revenue in its fiscal first quarter was $5 billion. | earnings asserted Nokia, 5000000000 USD, Q1 2015
      Nokia reported a profit in the first quarter ended March 28 of $5 million. | earnings asserted Nokia, 5000000 USD, Q1 2014
      Nokia's operating profit increased by 7 percent to $5 million. | earnings asserted Nokia, 5000000 USD, +7.0%
      Nokia said profit before special items rose to $5 million. | earnings asserted Nokia, 5000000 USD
      Nokia said its profit from continuing operations fell to $5 million. | earnings asserted Nokia, 5000000 USD
      Nokia said its gross margin rose to a record 65 percent. | earnings asserted Nokia, 65 percent
      Nokia said adjusted net profit rose to $5 million. | earnings asserted Nokia, 5000000 USD
      Nokia sees its sales growing 20 percent this year. | earnings planned Nokia, +20.0%, 2014
      Nokia forecast revenue falling 7 percent to 9 percent. | earnings planned Nokia, -7.0%
      Nokia's operating margins on chips slumped to 12 percent. | earnings asserted Nokia, chips, 12 percent""")
  void whatStandsBetweenBelongsToTheResult(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia lost $16 billion in the third quarter of 2013. | earnings asserted Nokia, 16000000000 USD, Q3 2013
      Nokia lost about $7 million in 2013. | earnings asserted Nokia, 7000000 USD, 2013
      Nokia slumped to a loss of $5 million. | earnings asserted Nokia, 5000000 USD
      Nokia expects to report a quarterly loss. | earnings planned Nokia
      Nokia shares dived after the company warned of a quarterly loss. | earnings planned Nokia
      Nokia's net loss was $6 million, after a profit of $4 million in 2013. | earnings asserted Nokia, 6000000 USD""")
  void aLossIsToldInManyWays(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Nokia lost $600 million in market value this year.",
      "Nokia lost $20 million on Monday.",
      "Nokia lost a $20 million contract in 2013.",
      "Together, Nokia and Samsung expect to lose $17 billion this year.",
      "Nokia expects a loss of 5,000 customers.",
      "Nokia reported job losses.",
      "Nokia is expected to report a loss.",
      "Analysts expect Nokia to post a quarterly loss." })
  void whatElseIsLostIsNoResult(String text) {
    assertThat(Shown.facts(text)).doesNotContain("earnings");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia said revenue would range between $6.3 billion and $6.9 billion. | earnings planned Nokia, 6300000000-6900000000 USD
      Nokia expects net sales of $3 billion, with operating income in a range of $75 million to $95 million. | earnings planned Nokia, 3000000000 USD; earnings planned Nokia, 75000000-95000000 USD
      Nokia earned 55 cents a share on revenue of $2.8 billion. | earnings asserted Nokia, 0.55 USD/share; earnings asserted Nokia, 2800000000 USD
      Nokia had projected that operating income would range between $82 million and $122 million. | ``
      Nokia earned $55 million, or 5 cents a share. | earnings asserted Nokia, 55000000 USD""")
  void rangesAndWhatIsToldWithAnotherMeasure(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts == null ? "" : facts);
  }
}
