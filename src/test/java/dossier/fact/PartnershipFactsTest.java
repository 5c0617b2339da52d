package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals, alliances and orders between companies. */
class PartnershipFactsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      The partnership between Zendara Corp and Brightwater Inc was announced in February. | partnership asserted Zendara Corp > Brightwater Inc
      Under an agreement with Brightwater Inc, Zendara Corp will make phones. | partnership asserted Zendara Corp > Brightwater Inc
      Amid a deal with Brightwater Inc, Zendara Corp said profit rose. | earnings asserted Zendara Corp
      Zendara Corp is working with bankers of Brightwater Inc. | ``
      Zendara Corp and Brightwater Inc said on Monday they had formed a joint venture. | partnership asserted Zendara Corp > Brightwater Inc, 2014-05-12
      Zendara Corp and Brightwater Inc met on Monday. The companies signed a five-year agreement. | partnership asserted Zendara Corp > Brightwater Inc
      Zendara Corp met Brightwater Inc and Harbour Corp. The companies signed a five-year agreement. | ``
      Zendara Corp and Brightwater Inc plan a joint venture. | partnership planned Zendara Corp > Brightwater Inc
      Zendara Corp jointly developed the phone with Brightwater Inc. | partnership asserted Zendara Corp > Brightwater Inc.
      Zendara Corp struck a deal with record labels. | partnership asserted Zendara Corp > record labels
      Zendara Corp has cut its ties to Brightwater Inc. | partnership ended Zendara Corp > Brightwater Inc.
      Zendara Corp severed its relationship with Brightwater Inc. | partnership ended Zendara Corp > Brightwater Inc.
      Zendara Corp cut a deal with Brightwater Inc. | partnership asserted Zendara Corp > Brightwater Inc.
      Zendara Corp failed to cut a deal with Brightwater Inc. | ``
      Rivals including Zendara Corp and Brightwater Inc have struck deals. | ``
      """)
  void aPartnershipIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp buys chips from Brightwater Inc. | partnership asserted Zendara Corp > Brightwater Inc., chips
      Zendara Corp buys time from Brightwater Inc. | ``
      Zendara Corp will outsource production to Brightwater Inc. | partnership planned Zendara Corp > Brightwater Inc.
      Zendara Corp was awarded a contract by Brightwater Inc. | partnership asserted Zendara Corp > Brightwater Inc.
      Zendara Corp will provide software to Brightwater Inc. | partnership planned Zendara Corp > Brightwater Inc.
      Zendara Corp agreed to sell its films to Brightwater Inc. | partnership asserted Zendara Corp > Brightwater Inc.
      Zendara Corp will use Qualcomm's chips. | partnership planned Zendara Corp > Qualcomm, chips
      Zendara Corp uses Qualcomm's chips. | ``
      """)
  void anOrderIsRead(String text, String facts) {
    assertThat(Shown.facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
      Zendara Corp, Brightwater Inc team up on phones | partnership asserted Zendara Corp > Brightwater Inc
      Zendara Corp may consider Intel alliance, source says | partnership reported Zendara Corp > Intel, by source
      """)
  void aHeadlineIsRead(String text, String facts) {
    assertThat(Shown.headline(text)).isEqualTo(facts);
  }
}
