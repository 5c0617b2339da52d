package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exactly is bought, by whom, and whether it is, in sentences where a word further off decides. */
class BoughtPartTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google plans to bid for Zendara Corp's maps unit. | acquisition planned Google > Zendara Corp, maps unit
      Google bought half of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, stake
      Google bought 40 percent of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, stake
      Google bought the majority of Zendara Inc.'s radio assets. | acquisition asserted Google > Zendara Inc., radio assets
      Google bought a large amount of spectrum from Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, spectrum
      Google bought the set-top box business of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp, set-top box business
      Google took a controlling interest in Zendara Corp's PC unit. | acquisition asserted Google > Zendara Corp, controlling interest in PC unit
      Intel will sell its stake in a logistics business to Google. | acquisition planned Google > Intel, stake in logistics business
      Google bought all of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      Google bought Zendara Corp's rival Ostwind Corp for cash. | acquisition asserted Google > Ostwind Corp
      """)
  void thePartIsTold(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Google is close to acquiring Zendara Corp for cash. | acquisition reported Google > Zendara Corp
      Intel is close to a sale of its memory business. | acquisition reported Intel, memory business
      Google tried to buy Zendara Corp but lost out to Intel. | acquisition ended Google > Zendara Corp
      Google talked about buying Zendara Corp, but the discussions faltered. | acquisition ended Google > Zendara Corp
      Google unsuccessfully sought to buy Zendara Corp for cash. | acquisition ended Google > Zendara Corp
      Google is prevented by law from buying Zendara Corp for cash. | acquisition denied Google > Zendara Corp
      Intel said it was considering spinning off its memory business. | acquisition planned Intel, memory business
      Intel is in talks to spin off its memory business. | acquisition reported Intel, memory business
      Google has tried to buy Zendara Corp but will wait. | acquisition planned Google > Zendara Corp
      """)
  void theStateIsTold(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Intel plans to buy Zendara Corp and Google has bought Ostwind Corp for cash. | acquisition planned Intel > Zendara Corp; acquisition asserted Google > Ostwind Corp
      Canada blocked a bid by Google, the search engine, to buy Zendara Corp for cash. | regulatory asserted Google > Canada; acquisition ended Google > Zendara Corp
      The deal is the biggest buyout since Google's takeout of Zendara Corp for cash. | acquisition asserted Google > Zendara Corp
      """)
  void theBuyerIsWhoDoesIt(String sentence, String fact) {
    assertThat(Shown.facts(sentence)).isEqualTo(fact);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Its rivals include Google and the newly merged Zendara Corp.
      News of the Google buyout came late, and shares of Zendara Corp rose.
      Google had the chance to buy Zendara Corp.
      Intel has been struggling to close deals to sell its memory business.
      The regulator will ask Intel to sell its memory business.
      The hacker's takeover of Google lasted an hour.
      Google rejected an offer from Zendara Corp to settle the case.
      It took three years of income to buy a PC from Intel.
      Intel is selling key assets.
      Intel sold its remaining stake.
      The Intel case added to the difficulties in acquiring Zendara Corp.
      """)
  void nothingIsBought(String sentence) {
    assertThat(Shown.facts(sentence)).doesNotContain("acquisition");
  }

  @Test
  void aTimeBeforeAnotherClauseIsNotOfIt() {
    assertThat(Shown.facts("Jane Roe moved to Berlin this year after Google bought Zendara Corp for cash."))
        .isEqualTo("acquisition asserted Google > Zendara Corp");
  }
}
