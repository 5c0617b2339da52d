package dossier.fact;

import static dossier.fact.Shown.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is a side of a deal, and who only stands in its sentence: advisers, lenders, partners, rivals, funds. */
class DealPartiesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Cisco-owner Tern said it would buy Zendara Corp. | acquisition planned Tern > Zendara Corp.
      Oracle founded Zendara Corp, which was sold to Google, and Tern Inc. | acquisition asserted Google > Zendara Corp
      Oracle sold Zendara Corp to Google and Cisco. | acquisition asserted Google > Zendara Corp; acquisition asserted Cisco > Zendara Corp
      Goldman Sachs has worked with Cisco, including this month on its $2 billion bid to buy Zendara Corp. | acquisition planned Cisco > Zendara Corp.
      Tern Inc is the latest in a string of acquisitions by Google, from its $3 billion purchase of Zendara Corp to smaller ones. | acquisition asserted Google > Zendara Corp, 3000000000 USD
      Analysts praised Oracle's server business, which it bought in 2013. | acquisition asserted Oracle, server business, 2013
      Cisco bought the company in 2013 after Google bought Zendara Corp. | acquisition asserted Google > Zendara Corp.""")
  void whoeverDoesItIsTheBuyer(String text, String told) {
    assertThat(deals(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Google could gain control of Zendara Corp without Cisco, which would own a third if it converted its shares, by buying out Tern Inc.",
      "Google agreed to lend $2 billion to Tern Inc and Harbour Partners to finance their bid for Zendara Corp.",
      "Facebook grew. Two executives who used Facebook and Twitter to find investors for their $300 million takeover bid for Zendara Corp gave up.",
      "Lenovo continues to digest IBM's server business, which it bought in 2013.",
      "Cisco grew. Roe was the chief executive of Zendara Corp before it was bought by Google.",
      "Shares of Cisco rose as Google grew, using cash to buy Zendara Corp.",
      "Roe joined Google. As Tern was studying a bid for Zendara Corp this spring he also signed a deal." })
  void whoOnlyHasToDoWithItIsNot(String text) {
    assertThat(deals(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Cisco is in talks along with Tern Inc about buying Zendara Corp.",
      "Cisco would take a stake larger than that of Tern Inc to become the largest shareholder.",
      "Cisco beat two suitors for the stake, Tern Inc and Zendara Corp.",
      "Tern Inc rejected an offer by Cisco to support its nominees.",
      "The number of ads sold on Yahoo's core properties fell.",
      "The advisory firm Harbour Shareholder Services said that Cisco shareholders should vote for Google's $20 billion purchase of the No. 3 U.S. network provider." })
  void partnersRivalsAndAdvisersAreNotBought(String text) {
    assertThat(deals(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Tern Inc rejected an offer by Cisco to buy the company. | acquisition denied Cisco > Tern Inc
      Yahoo sold its core properties. | acquisition asserted Yahoo, core properties
      Cisco is in talks with Zendara Corp about buying the company. | acquisition reported Cisco > Zendara Corp
      Talks between Cisco and Zendara Corp about a merger continue. | acquisition reported Cisco > Zendara Corp""")
  void whoIsMeantToBeBoughtIs(String text, String told) {
    assertThat(deals(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Zendara Corp is in talks with Cisco about a buyout plan.",
      "Talks between Cisco and Zendara Corp about an acquisition continue." })
  void talksThatDoNotSayWhoBuysTellNoDeal(String text) {
    assertThat(deals(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Harbour Capital cut its stake in Zendara Corp by 394,000 shares.",
      "Harbour Capital took a new stake in Google of 4 million shares.",
      "Jane Roe's Harbour Group bought about 125,800 shares of Cisco.",
      "Harbour Partners, an activist fund, also sold its Cisco stake." })
  void whatFundsTradeForTheirPortfoliosIsNoDeal(String text) {
    assertThat(deals(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Private equity firm Harbour Capital took a 30 percent stake in Zendara Corp. | acquisition asserted Harbour Capital > Zendara Corp., stake
      Harbour Capital bought a 30 percent stake in Zendara Corp for $400 million. | acquisition asserted Harbour Capital > Zendara Corp, stake, 400000000 USD
      Cisco cut its stake in Zendara Corp. | acquisition asserted Cisco, stake in Zendara Corp.""")
  void stakesOfBuyersAndStakesThatArePaidForAreDeals(String text, String told) {
    assertThat(deals(text)).isEqualTo(told);
  }

  @Test
  void underATitleOnFundsWhatTheyBuyIsATrade() {
    String body = "Zendara, run by Jane Roe, bought Cisco in February. Zendara Growth Fund rose.";
    assertThat(Shown.read("Zendara funds cut holdings in February", body))
        .noneMatch(found -> found.fact().type() == FactType.ACQUISITION);
    assertThat(deals("Zendara Corp bought Cisco in February."))
        .isEqualTo("acquisition asserted Zendara Corp > Cisco, 2014-02");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google bought Toshiba Ceramics Co. | acquisition asserted Google > Toshiba Ceramics Co
      Google denied that it was buying Sony Online Entertainment. | acquisition denied Google > Sony Online Entertainment
      Google bought Cisco Systems Inc. | acquisition asserted Google > Cisco""")
  void aPartWithANameIsBoughtAndNotItsCompany(String text, String told) {
    assertThat(deals(text)).isEqualTo(told);
  }

  /** The purchases that a text tells. */
  private static String deals(String text) {
    return Arrays.stream(facts(text).split("; "))
        .filter(fact -> fact.startsWith("acquisition"))
        .collect(Collectors.joining("; "));
  }
}
