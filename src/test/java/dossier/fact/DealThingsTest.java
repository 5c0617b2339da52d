package dossier.fact;

import static dossier.fact.Shown.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is bought and sold: whose stake, which unit, what only describes it. */
class DealThingsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Cisco is buying Siemens's stake. | acquisition asserted Cisco > Siemens, Siemens's stake
      Alibaba will buy back half of Yahoo's stake. | acquisition planned Alibaba > Yahoo, Yahoo's stake in Alibaba
      Cisco bought a stake in Zendara Corp. | acquisition asserted Cisco > Zendara Corp., stake
      IBM sold its Lenovo stake. | acquisition asserted IBM, stake in Lenovo""")
  void aStakeIsOfWhoeverHasItInWhatIsTold(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Cisco sold off its Canadian operations to Tern Inc for $5 billion. | acquisition asserted Tern Inc > Cisco, Canadian operations, 5000000000 USD
      Cisco sold off its Canadian operations for $5 billion. | acquisition asserted Cisco, Canadian operations, 5000000000 USD
      Cisco approved the sale of Tern Inc's satellite business to Google. | acquisition asserted Google > Tern Inc, satellite business
      Cisco has spun off Zendara Corp. | acquisition asserted Cisco, Zendara Corp.""")
  void sellersSellAndBuyersBuy(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google spun off its measurement and components businesses. | acquisition asserted Google, measurement and components businesses
      Google sold its stake and its components business. | acquisition asserted Google, stake + components business""")
  void whatSeveralWordsSayOfOneNounStaysTogether(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google praised Tern Inc, a gaming site that was acquired by News Corp. | acquisition asserted News Corp > Tern Inc
      Cisco is hiring from Tern Inc -- the European business it bought last year -- again. | acquisition asserted Cisco > Tern Inc, 2013
      Cisco praised the European business it bought last year. | acquisition asserted Cisco, European business, 2013""")
  void whatOnlyDescribesWhoIsNamedBesideIsNoThing(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }
}
