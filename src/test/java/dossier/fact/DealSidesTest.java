package dossier.fact;

import static dossier.fact.Shown.facts;
import static dossier.fact.Shown.headline;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is on which side of a deal where several companies and their shares are spoken of at once. */
class DealSidesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google said it would buy Tern Inc for $2 billion and Cisco said it would buy Zendara Corp. | acquisition planned Google > Tern Inc, 2000000000 USD; acquisition planned Cisco > Zendara Corp.
      Google sold its maps business to Tern Inc and Cisco will buy Zendara Corp. | acquisition asserted Tern Inc > Google, maps business; acquisition planned Cisco > Zendara Corp.
      Google and Cisco will buy Zendara Corp. | acquisition planned Google > Zendara Corp.; acquisition planned Cisco > Zendara Corp.
      Oracle said its suitor Cisco granted it a waiver allowing it to consider a $2 billion takeover bid by Google. | acquisition planned Google > Oracle, 2000000000 USD
      Google makes chips for phones such as Apple's iPhone with its $3 billion planned purchase of Zendara Corp. | acquisition planned Google > Zendara Corp., 3000000000 USD
      Google fell after it announced that it would buy Zendara Corp. | acquisition planned Google > Zendara Corp.
      Google bought a chunk of Zendara Corp. | acquisition asserted Google > Zendara Corp., stake""")
  void whoeverDoesItIsTheBuyer(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google confirms Cisco in talks to buy Zendara | acquisition reported Cisco > Zendara
      Google in talks to buy Zendara | acquisition reported Google > Zendara
      Google pays $2 billion in cash to buy Zendara | acquisition asserted Google > Zendara, 2000000000 USD""")
  void whoIsInTalksBehindWhoSaysSoBuys(String title, String told) {
    assertThat(headline(title)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google will sell its maps business after buying Zendara Corp. | acquisition planned Google, maps business; acquisition asserted Google > Zendara Corp.
      Google has grown after selling its maps business. | acquisition asserted Google, maps business
      Google bought the remaining stake of the maps business from Cisco. | acquisition asserted Google, remaining stake in maps business
      Google will buy out the two firms Tern Inc and Zendara Corp. | acquisition planned Google > Tern Inc + Zendara Corp.""")
  void whatIsSoldOrBoughtIsTheirs(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Both Google and Cisco are in merger talks that could help them.",
      "Google would give Tern Inc a licence for an entity to be bought by Cisco.",
      "Google will buy out its top three shareholders, Tern Inc, Zendara Corp and Cisco.",
      "Oracle warned Google after the surprise announcement that it will buy Zendara Corp.",
      "A $3 billion deal for Zendara Corp, part-owned by Google, is near.",
      "Google receives an indication of interest from somebody for a proposed acquisition of Cisco's finance business.",
      "Cisco will dump its video camera business." })
  void nobodyElseIsBoughtOrSold(String text) {
    assertThat(facts(text)).doesNotContain("acquisition");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Google is in talks with Cisco about a sale of its maps division.",
      "Google is in talks with Cisco about buying its maps division." })
  void talksAboutAPartAreNotAboutTheCompany(String text) {
    assertThat(facts(text)).doesNotContain("Cisco > Google")
        .doesNotContain("Google > Cisco;")
        .doesNotEndWith("Google > Cisco");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Google would take a stake in Cisco after selling off its maps business.",
      "Google offered to help Cisco after selling off its maps business." })
  void itsBehindTwoCompaniesIsNobodys(String text) {
    assertThat(facts(text)).doesNotContain("maps business");
  }
}
