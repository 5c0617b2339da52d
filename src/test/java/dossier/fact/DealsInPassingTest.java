package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Purchases that sentences only touch on, and whose word they are. */
class DealsInPassingTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "Google could still take Zendara Corp over without Cisco, which would hold a third if it converted, by buying out Intel.",
      "Such quarrels will go on until the day Google decides to sell its maps unit.",
      "Brokers said a rival bid for Zendara Corp from Google or Intel was highly unlikely.",
      "Google threw cold water on speculation that it could buy Zendara Corp.",
      "Google dampened talk that it might sell its maps unit.",
      "There had been speculation that Google might buy Zendara Corp.",
      "Google has the option not to buy the maps unit.",
      "As part of such a deal, Google would sell its maps unit, a source said.",
      "Talks touched on Intel selling Google's maps unit, but that is not part of the offer, a source said.",
      "A source said Intel would invest in Google once Google has sold its maps unit.",
      "Google had pondered at one point buying Intel and Zendara Corp.",
      "Google said that it could some day consider selling its maps unit.",
      "Intel said Google rejected a plan that would involve selling its maps unit.",
      "No approval is needed since Google and Intel are not merging." })
  void whatIsOnlyTouchedOnIsNoPurchase(String sentence) {
    assertThat(Shown.facts(sentence)).doesNotContain("acquisition");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google's bid for Zendara Corp is unlikely to meet resistance. | acquisition planned Google > Zendara Corp
      A plan that would involve selling Google's maps unit is being discussed, a source said. | acquisition reported Google, maps unit, by source
      Google decided to sell its maps unit. | acquisition planned Google, maps unit
      There has been speculation that Google might buy Zendara Corp for cash. | acquisition reported Google > Zendara Corp
      Google decided not to buy Zendara Corp for cash. | acquisition denied Google > Zendara Corp
      Google will list its shares once it has sold its maps unit. | acquisition asserted Google, maps unit
      Google and Intel are not merging, a spokesman said. | acquisition denied Google > Intel
      """)
  void whatIsToldIsRead(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google won approval to take a stake in Zendara Corp, but that arrangement was later struck down by a judge. | acquisition ended Google > Zendara Corp, stake
      Google had entered talks with Cisco in a bid to buy control of Zendara Corp for cash. | acquisition ended Google > Zendara Corp, control
      Google entered talks with Cisco in a bid to buy control of Zendara Corp for cash. | acquisition planned Google > Zendara Corp, control
      A Delaware court halted Google's deal to buy Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Google halted its deal to buy Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      Google might withdraw from the race to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      """)
  void aPauseIsNoEndAndAnEndIsNoPlan(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google projected lower losses from its purchase of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Google projected lower losses from its planned purchase of Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Zendara Corp accepted a takeover offer from Google. | acquisition asserted Google > Zendara Corp
      Zendara Corp accepted a tentative takeover offer from Google. | acquisition planned Google > Zendara Corp
      Zendara Corp received a takeover offer from Google. | acquisition planned Google > Zendara Corp
      Zendara Corp may accept a takeover offer from Google. | ''
      The plan is for Google to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      Google says to sell its maps unit. | acquisition planned Google, maps unit
      """)
  void whatIsDoneIsNoPlan(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The Lakeside business daily said Google planned to sell its maps unit. | acquisition reported Google, maps unit, by Lakeside business daily
      Finnish daily Lakeside Sanomat reported on Monday that Google was planning to sell its maps unit. | acquisition reported Google, maps unit, by Finnish daily Lakeside Sanomat
      The paper quoted sources who reported that Google plans to buy Zendara Corp for cash. | acquisition reported Google > Zendara Corp, by sources
      Google fell. Roe asked about reports the company was planning a sale of its maps unit. | acquisition reported Google, maps unit
      The paper quoted bankers and cited people there as saying Google planned to sell its maps unit. | acquisition reported Google, maps unit, by paper
      Google has agreed to buy Zendara Corp for cash, confirming an earlier report that a deal was near. | acquisition asserted Google > Zendara Corp
      It appeared that Google was keen to grow by buying Zendara Corp for cash. | acquisition reported Google > Zendara Corp
      Shares fell after reports Google was ready to buy Zendara Corp for cash. | acquisition reported Google > Zendara Corp
      Reuters reported that Google planned to buy Zendara Corp for cash. | acquisition reported Google > Zendara Corp, by Reuters
      Roe told Reuters that Google planned to buy Zendara Corp for cash. | acquisition planned Google > Zendara Corp
      After buying Zendara Corp, Google set a target, the Journal said. | acquisition asserted Google > Zendara Corp
      Google reported that it planned to sell its maps unit. | acquisition planned Google, maps unit
      """)
  void aPlanIsAReportWhereThePressOrTheUnnamedTellIt(String sentence, String fact) {
    assertThat(Shown.deals(sentence)).isEqualTo(fact);
  }

  @Test
  void anExclusiveIsAReportUnlessSomebodySpeaks() {
    assertThat(Shown.headline("Exclusive: Google to sell maps unit"))
        .isEqualTo("acquisition reported Google, maps unit");
    assertThat(Shown.headline("Exclusive: Google chief says to sell maps unit"))
        .isEqualTo("acquisition planned Google, maps unit");
  }

  @Test
  void aHeadlineOfThePastTellsNoPlan() {
    assertThat(Shown.headline("Google pondered buying Zendara Corp: CEO")).isEmpty();
    assertThat(Shown.headline("Google pondered buying Zendara Corp: sources"))
        .isEqualTo("acquisition reported Google > Zendara Corp, by sources");
    assertThat(Shown.headline("Google ponders buying Zendara Corp: CEO"))
        .isEqualTo("acquisition reported Google > Zendara Corp");
  }
}
