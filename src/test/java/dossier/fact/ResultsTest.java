package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of companies, told apart from those of parts, of years before, of forecasts and of others. */
class ResultsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Intel's memory unit posted a profit of $200 million. | earnings asserted Intel, memory unit, 200000000 USD
      The unit's profit at Intel rose to $200 million. | ``
      Cisco's international sales rose 8 percent. | earnings asserted Cisco, international, +8.0%
      In software, Oracle revenue rose 4 percent. | earnings asserted Oracle, software, +4.0%
      Intel's revenue rose 4 percent in its server segment. | earnings asserted Intel, server segment, +4.0%
      Dell's revenue fell 3 percent in China. | earnings asserted Dell, China, -3.0%
      Nokia's revenue per user fell 5 percent. | ``
      Cisco and Nokia would together have revenue of $50 billion. | ``
      """)
  void aPartIsTold(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Intel's profit rose to $3 billion from $2 billion a year earlier. | earnings asserted Intel, 3000000000 USD
      A year ago, Cisco posted a profit of $2 billion. | ``
      Cisco posted a profit of $2 billion in the year-ago quarter. | ``
      Intel earned $3 billion, compared with a loss of $1 billion. | earnings asserted Intel, 3000000000 USD
      """)
  void figuresOfTheYearBeforeAreLeftOut(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Intel sees a $2 billion loss. | earnings planned Intel, 2000000000 USD
      Cisco had forecast revenue of $9 billion. | ``
      Intel forecast a profit of $2 billion on revenue of $9 billion. | earnings planned Intel, 2000000000 USD; earnings planned Intel, 9000000000 USD
      Wall Street expects Intel to report revenue of $9 billion. | ``
      Intel beat expectations for $9 billion in revenue. | ``
      The company forecast third-quarter revenue of $9 billion to $10 billion. | ``
      Intel posted a loss. The company forecast second-quarter revenue of $9 billion to $10 billion. | earnings asserted Intel; earnings planned Intel, 9000000000-10000000000 USD, Q2 2014
      Intel affirmed its forecast for earnings of $1 a share on revenue of $9 billion. | earnings planned Intel, 1 USD/share; earnings planned Intel, 9000000000 USD
      Intel beat its own forecasts for earnings of $1 a share and revenue of $9 billion. | ``
      Intel likely earned a profit of $9 billion. | ``
      Dell a year ago reported revenue of $15 billion. | ``
      She sold the shares of Intel at a loss of $9,000. | ``
      """)
  void whatIsForeseenIsNoResult(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Dell's gross margin fell to 19.6 percent. | earnings asserted Dell, 19.6 percent
      Intel generated 70 percent of its revenue from chips. | ``
      Intel deferred $1 billion in revenue. | ``
      Dell's annual revenue was $60 billion in the first quarter. | earnings asserted Dell, 60000000000 USD
      """)
  void kindsOfFiguresAreKeptApart(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }
}
