package dossier.fact;

import static dossier.fact.Shown.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom words that refer back to a company mean in a deal, and where they mean nobody known. */
class DealReferencesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp is ailing. Google agreed to buy the company for $80 million. | acquisition asserted Google > Zendara Corp, 80000000 USD
      Google's largest deal is the acquisition of app maker Zendara Corp. Google agreed to buy the company for $80 million. | acquisition asserted Google > Zendara Corp.; acquisition asserted Google > Zendara Corp., 80000000 USD
      Zendara Corp jumped 8 percent after Google agreed to buy the company for $80 million. | acquisition asserted Google > Zendara Corp, 80000000 USD
      Two traded in shares of Zendara Corp before Google agreed to buy the Oslo-based company for $80 million. | acquisition asserted Google > Zendara Corp, 80000000 USD
      Cisco spurred the fight with an $18-a-share bid, but Google ended up buying the company for $80 million. | acquisition asserted Google, company, 80000000 USD
      Zendara Corp and Tern Inc are rivals. Google agreed to buy the company for $80 million. | acquisition asserted Google, company, 80000000 USD
      """)
  void theCompanyThatIsBoughtIsWhoIsSpokenOfWhereNobodyElseMayBe(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Oslo-based Zendara Corp makes pumps. The Oslo-based company has been on a spree. It bought Tern Inc. | acquisition asserted Zendara Corp > Tern Inc.
      Zendara Corp makes pumps. The Oslo-based company has been on a spree. It bought Tern Inc. | acquisition asserted Zendara Corp > Tern Inc.
      Oslo-based Zendara Corp makes pumps. The Zurich-based company has been on a spree. It bought Tern Inc. | ``
      """)
  void aCompanyIsNotDescribedByAnotherPlaceThanItsOwn(String text, String told) {
    assertThat(facts(text).replace("expansion asserted Zendara Corp; ", "")).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp is ailing. Google made an offer for the Waterloo, Ontario-based company. | ``
      Google made an offer for the Waterloo, Ontario-based company. | ``
      Google made an offer for Waterloo Ltd, Tern Inc and Zendara Corp. | acquisition planned Google > Waterloo Ltd + Tern Inc + Zendara Corp.
      """)
  void aPlaceInsideADescriptionIsNoCompany(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Apple's victory hurts rivals, including Google's own Tern subsidiary, which it acquired for $80 million. | acquisition asserted Google, Tern subsidiary, 80000000 USD
      Juniper was left out after Ericsson ( ERICb.ST ), long thought to be a suitor, announced it bought Tern Inc. | acquisition asserted Ericsson > Tern Inc.
      With Apple set to pay a dividend, Google is one of few that do not. It bought Tern Inc. | acquisition asserted Google > Tern Inc.
      Nokia shareholders approve sale of handset business to Microsoft. | acquisition asserted Microsoft > Nokia, handset business
      Microsoft buys Nokia's phone business and licenses its patents. | acquisition asserted Microsoft > Nokia, phone business; partnership asserted Microsoft, patents
      Tesla will take over a plant Toyota closed near Oslo. | acquisition planned Tesla, plant
      IBM closed its acquisition of Tern Inc's consulting division. | acquisition asserted IBM > Tern Inc, consulting division
      """)
  void whoeverTheClauseIsOfBuysOrSells(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Microsoft makes software. The company broke off talks after Yahoo rejected its offer to buy the firm for $80 million.",
      "Google and Microsoft are rivals. The talks ended after Yahoo rejected its $80 million bid to acquire the company." })
  void nobodyRejectsAnOfferOfItsOwn(String text) {
    assertThat(facts(text)).doesNotContain("Yahoo >");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Revenue rose 50 percent, helped by the acquisition of Tern Inc.",
      "Zendara Corp has spent $80 million on spectrum for Tern Inc.",
      "Sprint is eyeing a potential merger of its broadband unit with Clearwire.",
      "When Harbour Asset Management first bought into Dell in 2005, it was glad.",
      "Harbour Holding LLC invests. John Roe is buying at a lower price than his previous purchases of Dell.",
      "Harbour Holding LLC has bought stakes in large blue-chip names such as Shell, Tern Inc and Siemens." })
  void resultsBeneficiariesAndPortfoliosTellNoDeal(String text) {
    assertThat(facts(text)).doesNotContain("acquisition");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google agreed to pay $33 per share for Tern Inc, a 21 percent premium over its closing share price on Friday of $27.14. | acquisition asserted Google > Tern Inc, 33 USD/share
      Google agreed to buy Tern Inc at a price of $80 million. | acquisition asserted Google > Tern Inc, 80000000 USD
      Intel will spend $80 million to buy a stake in ASML and fund its research. | acquisition planned Intel > ASML, stake
      Intel will spend $80 million to buy a stake in ASML. | acquisition planned Intel > ASML, stake, 80000000 USD
      """)
  void whatSharesCostAndWhatIsSpentBesidesIsNoPrice(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Toshiba sold its 45 percent stake in local venture Toshiba-Tern Ltd. to Harbour Group Plc. | acquisition asserted Harbour Group Plc. > Toshiba, stake in Toshiba-Tern Ltd.
      Elpida is discussing a merger with Powerchip 5346.TWO and Harbour Technologies 5387.TWO. | acquisition reported Elpida Memory > Powerchip + Harbour Technologies
      Google will buy Rural Tern Corp. Rural Tern was bought by Google in a merger. | acquisition planned Google > Rural Tern Corp.; acquisition asserted Google > Rural Tern Corp.
      Sprint will buy Tern Mobile USA Inc. The deal follows the Tern Group's strategy. Tern sold its stake in Harbour Radio to Verizon. | acquisition planned Sprint > Tern Mobile USA Inc.; acquisition asserted Verizon > Tern Group, stake in Harbour Radio
      """)
  void namesAreWholeAndSymbolsNoPartOfThem(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google and Microsoft grew. Microsoft posted a profit. COMMENTARY ON GOOGLE: JANE ROE, ANALYST, HARBOUR BANK \"They did well. Costs rose with its Tern Inc acquisition.\" | acquisition asserted Google > Tern Inc
      """)
  void aHeadingSaysOnWhomCommentsAre(String text, String told) {
    assertThat(facts(text)).contains(told);
  }
}
