package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a purchase and is another's: its year and sum, the people who sell, an example, a filing. */
class DealBesideTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google's 2006 purchase of Zendara Corp and a deal last year for Tern Corp helped it grow. | acquisition asserted Google > Zendara Corp, 2006
      Google's purchase of Zendara Corp last year helped it grow. | acquisition asserted Google > Zendara Corp, 2013
      Google discussed proposals, including a $4 billion bid and attempts to buy Intel's maps unit. | acquisition planned Google > Intel, maps unit
      Google attempts to buy Intel's maps unit for $4 billion. | acquisition planned Google > Intel, maps unit, 4000000000 USD""")
  void anotherDealKeepsItsSumAndTime(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      A Google employee sold most of his stake in the company. | ``
      Google executives sold their shares in the company for $3 million. | ``
      Google sold most of its stake in Zendara Corp for cash. | acquisition asserted Google, stake in Zendara Corp
      Google closed. Some suits uncovered conflicts that held up a deal, as in the buyout of Zendara Corp. | ``
      Google closed. Deals such as the purchase of Zendara Corp rarely fail. | ``
      Google closed. The company has made deals such as the purchase of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Nokia's plunge into maps gave Google a boost in arguing for its purchase of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Nokia's purchase of Zendara Corp gave Google a boost. | acquisition asserted Nokia > Zendara Corp""")
  void whoseDealItIs(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Investor Jane Roe of Harbour Capital urged Sony to split. Roe put a Harbour Capital man forward. Roe argues that the electronics maker erred when it bought Zendara Corp. | ``
      Google took a $6 billion write-down on its failed purchase of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Google paid a break-up fee for its failed purchase of Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      Google withdrew its application for approval of its planned purchase of Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google and Intel withdrew their application for approval of a planned $4 billion deal for Zendara Corp. | ``
      Google withdrew its planned $4 billion offer for Zendara Corp for cash. | acquisition ended Google > Zendara Corp, 4000000000 USD
      Google ended more than two years of often hard talks with Intel to buy back much of its stake. | ``
      A review of Google's $1 billion bid for Zendara Corp is due in March, while Intel's $9 billion bid for Tern Corp is expected in summer. | acquisition planned Google > Zendara Corp, 1000000000 USD; acquisition planned Intel > Tern Corp, 9000000000 USD
      Intel's $9 billion bid for Tern Corp is expected in summer. | acquisition reported Intel > Tern Corp, 9000000000 USD""")
  void whatBecameOfIt(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google is selling part of a chemicals subsidiary. | acquisition asserted Google, part of chemicals subsidiary
      Google is selling a chemicals subsidiary. | acquisition asserted Google, chemicals subsidiary
      Google agreed to sell its 800 strong patent portfolio. | acquisition asserted Google, patent portfolio
      Google agreed to sell its strong patent portfolio. | acquisition asserted Google, strong patent portfolio""")
  void howMuchOfIt(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }
}
