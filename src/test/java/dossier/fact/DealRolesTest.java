package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who buys and who is bought in sentences that name more companies than those two, and what is no purchase at all. */
class DealRolesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google bought the cable operator from Zendara Corp for $5 million. | acquisition asserted Google, cable operator, 5000000 USD
      Google bought the maps unit from Zendara Corp for $5 million. | acquisition asserted Google > Zendara Corp, maps unit, 5000000 USD
      Intel approved Google's purchase of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Zendara Corp's $5 million buyout by Google was approved. | acquisition asserted Google > Zendara Corp, 5000000 USD
      The agency approved Google's purchase of Zendara Corp, a unit of Intel. | acquisition asserted Google > Zendara Corp
      Google's purchase of a unit of Zendara Corp was approved. | acquisition asserted Google > Zendara Corp, unit
      Intel has tried to combine Zendara Corp with Ostwind Corp for years. | acquisition planned Zendara Corp > Ostwind Corp
      Zendara Corp will merge with Ostwind Corp for cash. | acquisition planned Zendara Corp > Ostwind Corp
      Intel considered a $5 million bid for Zendara Corp all year. | acquisition reported Intel > Zendara Corp, 5000000 USD
      Google will acquire assets being sold by Zendara Corp for $5 million. | acquisition planned Google, assets, 5000000 USD; acquisition planned Zendara Corp, assets, 5000000 USD
      The battle between Google and Intel to buy Zendara Corp goes on. | acquisition planned Google > Zendara Corp; acquisition planned Intel > Zendara Corp
      Google tried to convince Intel to sell its maps unit to Google. | acquisition ended Google > Intel, maps unit
      Intel sold 53 percent of its maps unit to Google. | acquisition asserted Google > Intel, stake in maps unit
      Regulators blocked the takeover, a $5 million bid by Google for Zendara Corp, for good. | regulatory asserted Google > Regulators; acquisition ended Google > Zendara Corp, 5000000 USD
      Intel bought the software firm Nexus for cash. | acquisition asserted Intel > Nexus
      The largest carrier, Zendara Corp, will bid for Intel. | acquisition planned Zendara Corp > Intel
      Zendara Corp rejected Google's $5 million offer. | acquisition denied Google > Zendara Corp, 5000000 USD
      """)
  void theSidesAreTold(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Intel plans to sell its maps unit, which it bought for $5 million in 2005. | acquisition planned Intel, maps unit
      Google will pay Intel $5 million for patents sold by Zendara Corp last month. | acquisition asserted Zendara Corp, patents, 2014-04
      Intel sold its radio unit for $5 million but could not sell its maps unit. | acquisition asserted Intel, radio unit, 5000000 USD; acquisition denied Intel, maps unit
      Google and Intel bought patents from Zendara Corp for $5 million. | acquisition asserted Google > Zendara Corp, patents; acquisition asserted Intel > Zendara Corp, patents
      Google has spent $5 million on deals including its purchase of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      """)
  void aSumIsOfItsOwnDeal(String sentence, String facts) {
    assertThat(Shown.facts(sentence)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Zendara Corp was mentioned as a takeover target of Google and Intel.
      Google took 64 percent of the searches that Intel counted.
      Google approached Intel about a joint bid.
      Zendara Corp held talks with Google about a takeover of Zendara Corp.
      Google's new box combines Internet and television.
      The label combines its list of Intel and Zendara Corp with other songs.
      Google agreed to buy Intel out of the venture.
      Zendara Corp rejected Google's proposal on pensions.
      These would be sold to Google.
      Google completed 11 acquisitions this year.
      Intel agreed to buy Windows, Office and other software for its computers.
      Intel agreed to buy Nexus for cash.
      Intel was in talks with Zendara Corp on an answer to Google's takeover bid.
      Intel took over control of the site from Zendara Corp.
      Intel plans to merge its labels Zendara Corp and Ostwind Corp.
      Intel bought the studio in May.
      """)
  void nothingIsBought(String sentence) {
    assertThat(Shown.facts(sentence)).doesNotContain("acquisition");
  }
}
