package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How real a purchase is, in sentences that tell of its end, of an idea or of a wish that is over. */
class DealStatesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Talks with Intel about selling Google's memory business failed. | acquisition ended Google, memory business
      Google's proposed takeover of Zendara Corp and its other big deal fell apart. | acquisition ended Google > Zendara Corp
      Analysts welcomed the end of negotiations on a deal to spin off Google's maps unit. | acquisition ended Google, maps unit
      The agency was praised for its successful challenge of Google's acquisition of Zendara Corp last month. | acquisition ended Google > Zendara Corp, 2014-04
      Google offered $2 billion for Zendara Corp in failed takeover talks this year. | acquisition ended Google > Zendara Corp, 2000000000 USD, 2014
      The new chief wants to reverse a decision to spin off Google's maps unit. | acquisition ended Google, maps unit
      Google tried to buy Zendara Corp, only to be thwarted by Intel. | acquisition ended Google > Zendara Corp
      Google bid for Zendara Corp before dropping out. | acquisition ended Google > Zendara Corp
      Google was thwarted by Intel in its bid for Zendara Corp this month. | acquisition ended Google > Zendara Corp, 2014-05
      Google, which lost a bid to buy Zendara Corp for cash, may look elsewhere. | acquisition ended Google > Zendara Corp
      Intel agreed the deal after Google's attempt to buy Zendara Corp was called off. | acquisition ended Google > Zendara Corp
      Google explored a bid for Zendara Corp but would not be submitting a proposal. | acquisition ended Google > Zendara Corp
      The government's rejection of a takeover of Zendara Corp by Google surprised investors. | acquisition ended Google > Zendara Corp
      The decision to block Google's bid for Zendara Corp surprised investors. | acquisition ended Google > Zendara Corp
      Google admitted defeat in its hostile bid for Zendara Corp this month. | acquisition ended Google > Zendara Corp, 2014-05
      Google lost interest in buying Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      Google offered to buy Zendara Corp for cash, a proposal that Zendara swiftly rejected. | acquisition denied Google > Zendara Corp
      Google offered $2 billion for Zendara Corp, but the company rejected the offer. | acquisition denied Google > Zendara Corp, 2000000000 USD
      Google withdrew its bid for Zendara Corp after the company rejected the offer. | acquisition ended Google > Zendara Corp
      Google considered a bid for Zendara Corp but the idea was dropped. | acquisition ended Google > Zendara Corp
      The report that Google is buying Zendara Corp is completely false. | acquisition denied Google > Zendara Corp
      """)
  void anEndIsToldWhereverItStands(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The agency lost a bid to block Google's acquisition of Zendara Corp this month. | acquisition planned Google > Zendara Corp, 2014-05
      Google could raise its bid for Zendara Corp this month if the company rebuffs the offer. | acquisition planned Google > Zendara Corp, 2014-05
      Google raised its bid for Zendara Corp this month after the company rejected the offer. | acquisition planned Google > Zendara Corp, 2014-05
      Google ruled out raising its bid for Zendara Corp this month. | acquisition planned Google > Zendara Corp, 2014-05
      Google is serious about buying Zendara Corp for cash. | acquisition reported Google > Zendara Corp
      Google is talking to bankers about selling its maps unit. | acquisition reported Google, maps unit
      Google explained its reasons for rejecting Intel's bid. | acquisition denied Intel > Google
      The ruling reignited talk Google will bid for Zendara Corp this month. | acquisition reported Google > Zendara Corp, 2014-05
      Google will talk to Intel about selling a stake in Zendara Corp for cash. | acquisition reported Google, stake in Zendara Corp
      Talks with Intel about selling Google's memory business resumed. | acquisition reported Google, memory business
      The agency was praised for its challenge of Google's acquisition of Zendara Corp last month. | acquisition asserted Google > Zendara Corp, 2014-04
      Google offered $2 billion for Zendara Corp in takeover talks this year. | acquisition planned Google > Zendara Corp, 2000000000 USD, 2014
      The report that Google is buying Zendara Corp is short. | acquisition reported Google > Zendara Corp
      Google pulled off a deal to buy Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Google agreed on May 12, 2014, to buy Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, 2014-05-12
      """)
  void noEndIsReadWhereNoneIsTold(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Google will need drastic measures, such as cutting jobs and selling its maps unit.",
      "The idea of buying Zendara Corp was raised at Google.",
      "The logic of a Google merger with Intel was questioned.",
      "Intel said Google might acquire Zendara Corp for cash.",
      "Google is well-positioned to buy Zendara Corp for cash.",
      "Google could give it a boost by deciding to sell its maps unit.",
      "Ostwind said a takeover of Zendara Corp by Google or Intel would help.",
      "Google had been interested in buying Zendara Corp for cash.",
      "Google had wanted to sell its maps unit.",
      "Intel won after Google had expressed interest in buying Zendara Corp.",
      "An analyst at Ostwind did not rule out a potential Google bid for Zendara Corp.",
      "A takeover of Zendara Corp by Google would be hard.",
      "Google said it would consider buying any spectrum.",
      "Google could merge with Intel after it sells its maps unit.",
      "Google said it planned to buy Zendara Corp in 2009.",
      "When Google's plan to buy Zendara Corp was announced in January 2009, shares rose.",
      "The last time they met was in 2004, when Google bid for Zendara Corp." })
  void whatNobodyClaimsIsNoPurchase(String sentence) {
    assertThat(Shown.facts(sentence)).doesNotContain("acquisition");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google is in the process of buying Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Ostwind was the maker prior to being bought last month by Google for cash. | acquisition asserted Google > Ostwind, 2014-04
      Google made achievements such as buying Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Google had agreed to sell its maps unit to Intel. | acquisition asserted Intel > Google, maps unit
      Google had held talks to buy Zendara Corp for cash. | acquisition reported Google > Zendara Corp
      Google said it might acquire Zendara Corp for cash. | acquisition planned Google > Zendara Corp, by Google
      Google ruled out a bid for Zendara Corp this month. | acquisition denied Google > Zendara Corp, 2014-05
      Google announced a takeover of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Google will merge with Intel after it sells its maps unit. | acquisition planned Google > Intel
      Google planned last month to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp, 2014-04
      """)
  void whatSomebodyDoesOrMeansIsRead(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Analysts said Google may want to ally with or even acquire Zendara Corp. | ''
      Google may drop its plan and instead sell its maps unit to Intel. | ''
      Google may drop its plan and has sold its maps unit to Intel. | acquisition asserted Intel > Google, maps unit
      """)
  void aBareVerbIsAsRealAsTheOneItIsJoinedTo(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @Test
  void whoBidsHasNotBought() {
    assertThat(Shown.headline("Google bids for Zendara Corp")).isEqualTo("acquisition planned Google > Zendara Corp");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google tried to buy Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      Google has tried to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google is trying to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      The agency is trying to stop Google's acquisition of Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      The agency stopped Google's acquisition of Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      The agency quashed Google's bid for Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      The suit does not affect Google's plan to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google expects to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google had to sell its maps unit. | acquisition asserted Google, maps unit
      Google has no plans to buy Zendara Corp for cash. | acquisition denied Google > Zendara Corp
      A source said Google's biggest deal was its 2006 purchase of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, 2006
      Google failed to reach a deal for Intel to buy Zendara Corp for cash. | acquisition ended Intel > Zendara Corp
      Google retreated from a battle to buy Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      Google sought a stake in Zendara Corp but lost out to Intel. | acquisition ended Google > Zendara Corp, stake
      Google's takeover attempt of Zendara Corp surprised investors. | acquisition planned Google > Zendara Corp
      Google is back on track after hiring bankers and selling its maps unit. | acquisition asserted Google, maps unit
      Google played down speculation that it might sell its maps unit. | acquisition denied Google, maps unit
      Google voiced its willingness to buy Zendara Corp for cash. | acquisition reported Google > Zendara Corp
      """)
  void whatWasTriedSoughtOrHinderedIsToldAsFarAsItCame(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @ValueSource(strings = { "The agency tried to block Google's acquisition of Zendara Corp.",
      "The agency tried but failed to stop Google's acquisition of Zendara Corp.",
      "Intel expects Google to buy Zendara Corp for cash.",
      "Analysts said selling Google's maps unit, or a part of it, might be a problem.",
      "Google has to agree to sell its maps unit.",
      "Google is with Intel for now on selling its maps unit.",
      "An executive said Google would consider a bid for Zendara Corp.",
      "Google will get the money to repel rivals and buy Zendara Corp.",
      "The deal will be Google's biggest since its purchase of Zendara Corp in 2000." })
  void whatNobodyTellsTheEndOfIsNoPurchase(String sentence) {
    assertThat(Shown.facts(sentence)).isEmpty();
  }
}
