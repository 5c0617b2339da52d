package dossier.fact;

import static dossier.fact.Shown.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who buys and sells where somebody else stands nearer to the words or opens the sentence. */
class DealOwnersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Intel is for sale, despite Google agreeing to buy Zendara Corp. | acquisition asserted Google > Zendara Corp.
      The plan includes Cisco buying Zendara Corp. | acquisition asserted Cisco > Zendara Corp.
      Google bought Tern Inc and Yahoo bought Zendara Corp. | acquisition asserted Google > Tern Inc; acquisition asserted Yahoo > Zendara Corp.
      Intel praised HP's $2 billion acquisition of Tern Inc as well as its $1 billion deal to buy Zendara Corp. | acquisition asserted HP > Tern Inc, 2000000000 USD; acquisition asserted HP > Zendara Corp., 1000000000 USD
      Google said Cisco will buy Zendara Corp. | acquisition planned Cisco > Zendara Corp.
      Oracle bought Tern Inc, sparking more acquisitions including Cisco's acquisition of Zendara Corp. | acquisition asserted Oracle > Tern Inc; acquisition asserted Cisco > Zendara Corp.""")
  void whoeverDoesItIsTheBuyer(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Google bought Per-Tern Technologies Inc. | acquisition asserted Google > Per-Tern Technologies Inc.
      Google bought 31st Harbour Insurance Group. | acquisition asserted Google > 31st Harbour Insurance Group
      Google bought i-tern Solutions Ltd. | acquisition asserted Google > i-tern Solutions Ltd.
      Google bought China-focused Harbour Holdings Ltd. | acquisition asserted Google > Harbour Holdings Ltd.
      In 2Q Harbour Holdings Ltd bought Tern Inc. | acquisition asserted Harbour Holdings Ltd > Tern Inc., 2014""")
  void namesBeginWhereTheyDo(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Oracle will not sell Cisco's hardware business. | acquisition denied Oracle, hardware business
      Cisco sold its hardware business. | acquisition asserted Cisco, hardware business
      Google and Cisco sold their hardware businesses. | acquisition asserted Google, hardware businesses; acquisition asserted Cisco, hardware businesses""")
  void whoIsNamedAsTheSellerSells(String text, String told) {
    assertThat(facts(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Verizon competes with Vodafone, which grew last year, after buying Zendara Corp.",
      "Cisco tried to talk Google into selling its search business.",
      "Phones such as Apple's iPhone sell well with its planned purchase of Zendara Corp.",
      "Private equity firms could sell Cisco's hardware business.",
      "Oracle has considered a potential sale of Cisco's hardware business.",
      "Google said the Finnish company would buy Zendara Corp.",
      "The $26 offer by Google, maker of games like \"Madden\" and \"Need for Zendara\", is high." })
  void nobodyElseIsTakenForIt(String text) {
    assertThat(facts(text)).doesNotContain("acquisition");
  }
}
