package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Purchases that are only a right, a hope, a proposal or a guess of others, beside those that a company means. */
class OthersIdeasTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "Google has the right to sell its stake in Zendara Corp to Intel, the paper said.",
      "Google holds an option to buy Zendara Corp for $2 billion.",
      "The put option is a mechanism that would allow Google to sell its stake in Zendara Corp.",
      "A clause in the contract allows Google to buy the rest of Zendara Corp for $2 billion." })
  void whatSomebodyMayDoIsNoPlan(String sentence) {
    assertThat(Shown.deals(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google exercised its option to buy Zendara Corp for $2 billion. | acquisition planned Google > Zendara Corp, 2000000000 USD
      Google plans to exercise an option to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google won the right to buy Zendara Corp for $2 billion. | acquisition planned Google > Zendara Corp, 2000000000 USD
      Google won approval that would allow Google to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      """)
  void aRightThatIsUsedIsAPlan(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Another option includes Google selling its maps unit to its partners, one of the people said.",
      "A second scenario involves Google buying Zendara Corp for cash.",
      "In such an event, Google could try to buy Zendara Corp for cash, the executive said.",
      "Roe said the saga would drag on until Google finds a partner or sells its maps unit.",
      "While the sale of the first stake would not incur tax, the sale of the maps unit to Google would.",
      "Bankers say Google would benefit from adding chips through an acquisition of Zendara Corp.",
      "Roe said that selling Google's maps unit would \"clearly reduce\" its growth.",
      "Zendara Corp could be a good acquisition for Google." })
  void oneOfSeveralWaysIsNoPlan(String sentence) {
    assertThat(Shown.deals(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Funds have bought the shares in the hope that Google will sell its maps unit to Intel.",
      "Investors hope Google will sell its maps unit.",
      "Investors believe Google will buy Zendara Corp for cash.",
      "Shareholders pushed Google to sell its maps unit.",
      "Roe expects regulators to look kindly on a Google purchase of Zendara Corp.",
      "Roe expects Google to reach an agreement with Intel to buy all of Zendara Corp.",
      "Analysts covering Google also said it may want to ally with or even acquire Zendara Corp.",
      "Bankers advising Google said it might buy Zendara Corp for cash." })
  void whatOthersHopeOrGuessIsNoPlan(String sentence) {
    assertThat(Shown.deals(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google hopes that it will sell its maps unit soon. | acquisition planned Google, maps unit
      Google hopes the purchase of Zendara Corp for $2 billion will close in May. | acquisition planned Google > Zendara Corp, 2000000000 USD, 2014-05
      Google expects to reach an agreement to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google expects to announce a purchase of Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google said it may buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp, by Google
      Sources said Google could sell its maps unit. | acquisition reported Google, maps unit, by Sources
      Sources advising Google said it had agreed to buy Zendara Corp for cash. | acquisition reported Google > Zendara Corp, by Sources
      Google's shares rose on hopes it was close to a sale of its maps unit. | acquisition reported Google, maps unit
      """)
  void whatTheCompanyHopesIsAPlanAndWhatSourcesSayAReport(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Google is studying a proposal from top shareholder Roe Capital LLC to spin off its maps unit.",
      "Roe Capital's proposal for Google to spin off its maps unit was rebuffed.",
      "Under the proposal by Roe Capital, Google would sell its maps unit, meaning that it would shrink." })
  void whatAHolderProposesIsNoPlanOfTheCompany(String sentence) {
    assertThat(Shown.deals(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      A source said Intel offered to buy a search business and as part of the deal, Google would sell its maps unit. | acquisition reported Intel, search business, by source
      Google is studying a proposal from top shareholder Intel to buy its maps unit. | acquisition reported Intel > Google, maps unit
      Under the deal, Google will sell its maps unit to Intel. | acquisition planned Intel > Google, maps unit
      Under Google's proposal, Zendara Corp would sell its maps unit to Google, it said. | acquisition planned Google > Zendara Corp, maps unit
      Under its proposal, Google would buy Zendara Corp for $2 billion, it said. | acquisition planned Google > Zendara Corp, 2000000000 USD
      """)
  void whoProposesToBuyMeansIt(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @Test
  void whatComesOfADealMayBeWhatTheDealIsNot() {
    assertThat(Shown.deals("The effect of Google's $2 billion purchase of Zendara Corp may well be good."))
        .isEqualTo("acquisition asserted Google > Zendara Corp, 2000000000 USD");
  }

  @Test
  void whoFightsADealHasNoPartInIt() {
    assertThat(Shown.read("Intel's fight over Zendara fizzles out",
        "Intel's legal effort to derail a $2 billion takeover of Zendara Corp stalled.")).isEmpty();
    assertThat(Shown.deals("Google's effort to block Intel's takeover of Zendara Corp failed."))
        .isEqualTo("acquisition ended Intel > Zendara Corp");
  }

  @Test
  void whatACompanyDoesNowAndThenIsNoDeal() {
    assertThat(
        Shown.deals("Google is profitable again after cutting jobs and ditching unprofitable businesses to grow."))
        .isEmpty();
    assertThat(Shown.deals("Google is shedding unprofitable businesses."))
        .isEqualTo("acquisition asserted Google, unprofitable businesses");
    assertThat(Shown.deals("Google is profitable again after cutting jobs and selling two businesses for $2 billion."))
        .isEqualTo("acquisition asserted Google, businesses, 2000000000 USD");
  }
}
