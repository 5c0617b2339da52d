package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Purchases that somebody only sees a ground for or none, and who has no part in one that is told beside him. */
class DealGroundsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google sees no case for a merger with Intel. | acquisition denied Google > Intel
      Google sees no need for a takeover of Intel, it said. | acquisition denied Google > Intel
      Google has no plan for a merger with Intel, its chief executive said. | acquisition denied Google > Intel
      Google gave no reason for its purchase of Intel. | acquisition asserted Google > Intel
      Google explained the reason for the takeover of Intel. | acquisition asserted Google > Intel
      Google is in talks about a merger with Intel. | acquisition reported Google > Intel
      """)
  void whoeverHasNoGroundForADealDeniesIt(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Google sees a case for a merger with Intel.",
      "Roe was asked about recent speculation that Google could merge with Intel at a conference.",
      "Reporters asked Roe about rumors that Google would buy Zendara Corp.",
      "Traders think Google could be an acquisition target after the proposed buyout of Zendara Corp.",
      "Roe spoke of Intel's proposals, including a $4 billion bid and attempts to buy Intel's maps unit." })
  void whatIsAskedOrThoughtIsNoDeal(String sentence) {
    assertThat(Shown.deals(sentence)).isEmpty();
  }

  @Test
  void speculationThatNobodyAsksAboutIsReported() {
    assertThat(Shown.deals("There is fresh speculation that Google will buy Zendara Corp, sources said."))
        .isEqualTo("acquisition reported Google > Zendara Corp, by sources");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google will spin off its maps unit and merge it with Zendara Corp. | acquisition planned Google, maps unit
      Google will buy Zendara Corp and merge it with Intel. | acquisition planned Google > Zendara Corp
      Google will merge with Intel. | acquisition planned Google > Intel
      """)
  void whatIsMergedIsNotWhoDoesIt(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google made a $4 billion bid and attempts to buy Intel's maps unit. | acquisition planned Google > Intel, maps unit
      Google made a $4 billion bid to buy Intel's maps unit. | acquisition planned Google > Intel, maps unit, 4000000000 USD
      Sales of Google's own maps unit, which it acquired in 2010, fell. | acquisition asserted Google, maps unit, 2010
      """)
  void aSumStaysWithItsBidAndAPartWithItsOwner(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @Test
  void aStrangerIsNoSoftwareMaker() {
    assertThat(
        Shown.deals("Zendara Corp has built a stake. The software maker left after Intel rejected its offer to buy the"
            + " company for $4 billion."))
        .doesNotContain("Zendara");
    assertThat(Shown.deals("Google has built a stake. The software maker left after Intel rejected its offer to buy the"
        + " company for $4 billion."))
        .isEqualTo("acquisition denied Google > Intel, 4000000000 USD");
  }

  @Test
  void holdingsCountedInSharesAreAPortfolio() {
    assertThat(Shown.deals("Zendara Capital increased its stake in Google from 4 million shares to 9 million shares."))
        .isEmpty();
    assertThat(Shown.deals("Zendara Corp increased its stake in Google to 20 percent from 9 percent."))
        .contains("Zendara Corp > Google");
  }

  @Test
  void aFewYearsAgoIsNoYear() {
    assertThat(Shown.deals("Google bought Zendara Corp a few years ago."))
        .isEqualTo("acquisition asserted Google > Zendara Corp");
    assertThat(Shown.deals("Google bought Zendara Corp two years ago."))
        .isEqualTo("acquisition asserted Google > Zendara Corp, 2012");
  }
}
