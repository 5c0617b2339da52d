package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.answer;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer is of the very office, side, owner, direction and number that is asked for, or there is none. */
class AskedMatterTest {
  @Test
  void aFinanceChiefIsNoOperatingChief() {
    String body = "Ericsson will open an office in Turku. Ericsson's chief executive Paul Ames and chief financial officer "
        + "Nora Vance presented the plan in 2020.";
    assertThat(answer("Who was Ericsson's chief operating officer in 2020?", "Ericsson to open office", body))
        .isEmpty();
  }

  @Test
  void whoHoldsTheOfficeIsTheOneBesideIt() {
    String body = "Ericsson's chief executive Paul Ames and chief operating officer Nora Vance presented the plan in 2020.";
    assertThat(answer("Who was Ericsson's chief operating officer in 2020?", "Ericsson presents plan", body))
        .isNotEqualTo(Optional.of("Paul Ames"));
  }

  @Test
  void whoWasReplacedIsNotWhoLeads() {
    String body = "Nora Vance was named chief executive of Ericsson in January and replaced Paul Ames.";
    assertThat(answer("Who leads Ericsson as chief executive now?", "Ericsson names chief", body))
        .isNotEqualTo(Optional.of("Paul Ames"));
  }

  @Test
  void whoPushedOutSomebodyWasNotPushedOut() {
    String body = "Ericsson chief executive Nora Vance pushed out the head of the software unit on Tuesday.";
    assertThat(answer("Who was pushed out as head of Ericsson's software unit?", "Ericsson software head leaves", body))
        .isEmpty();
  }

  @Test
  void whoIsFirstIsNotThird() {
    String body = "Ericsson leads the market for antennas in the third quarter, according to researchers.";
    assertThat(answer("Which company was third in the antenna market?", "Ericsson leads market", body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How much was Nokia fined by the watchdog? | The watchdog imposed fines of $5 million on Ericsson and of $2 million on Nokia on Tuesday. | $5 million
      How many antennas did Nokia sell in January? | Ericsson sold 300 antennas and Nokia sold 200 antennas in January. | 300 antennas
      """)
  void theFigureOfANeighbourIsNone(String question, String body, String wrong) {
    assertThat(answer(question, "Figures of network makers", body)).isNotEqualTo(Optional.of(wrong));
  }

  @Test
  void whatWasAddedIsNotHowManyThereAre() {
    String body = "Netflix added 630,000 subscribers in Finland in the second quarter of 2019.";
    assertThat(answer("How many subscribers did Netflix have in Finland in the second quarter of 2019?",
        "Netflix grows in Finland", body)).isEmpty();
    assertThat(answer("How many subscribers did Netflix add in Finland in the second quarter of 2019?",
        "Netflix grows in Finland", body)).hasValueSatisfying(answer -> assertThat(answer).startsWith("630,000"));
  }

  @Test
  void aRiseIsNoFall() {
    String body = "Nokia shares were up 3.1 percent on Tuesday after Nokia announced its partnership with Siemens.";
    String question = "By how much did Nokia shares fall after it announced the partnership with Siemens?";
    assertThat(answer(question, "Nokia and Siemens", body)).isEmpty();
  }

  @Test
  void whatSharesFellToIsNotByHowMuch() {
    String body = "Nokia shares may fall to as low as $24 on Tuesday, traders said.";
    assertThat(answer("How much did Nokia shares fall on Tuesday?", "Nokia shares weak", body)).isEmpty();
  }

  @Test
  void anAgeCountsNothing() {
    String body = "Yahoo paid $30 million to acquire a company in 2019 that was founded by 17-year-old Paul Ames.";
    assertThat(answer("How many companies did Yahoo acquire in 2019?", "Yahoo acquires company", body))
        .isNotEqualTo(Optional.of("17"));
  }

  @Test
  void aBidThatWasRejectedWasNotPaid() {
    String body = "Groupon rejected Google's $6 billion takeover bid, people familiar with the matter said.";
    assertThat(answer("How much did Google pay for Groupon?", "Groupon rejects Google", body)).isEmpty();
  }

  @Test
  void aBoundStaysOne() {
    String body = "Nintendo has sold fewer than 14 million consoles of that kind since 2012.";
    assertThat(answer("How many consoles of that kind did Nintendo sell since 2012?", "Nintendo console", body))
        .hasValueSatisfying(answer -> assertThat(answer).startsWith("fewer than 14 million"));
  }

  @Test
  void asManyAsAreAskedForAreNamedAlsoBehindArticles() {
    String body = "Ericsson signed deals in four countries: it will build networks in Singapore, India, the Philippines and Australia.";
    assertThat(answer("In which four countries will Ericsson build networks?", "Ericsson builds networks", body))
        .hasValue("Singapore, India, the Philippines and Australia");
    assertThat(answer("In which three countries will Ericsson build networks?", "Ericsson builds networks", body))
        .isEmpty();
  }

  @Test
  void whoIsToldToPayIsNamedWhereTheQuestionTurnsItAround() {
    String body = "SAP agreed to pay Oracle $306 million in damages over copyrights.";
    try (Newsroom room = new Newsroom().with(entry("one", "SAP settles with Oracle", body, "2020-02-19"))) {
      assertThat(room.answers.ask("How much did Oracle pay SAP in damages?", NOW).answer())
          .isInstanceOfSatisfying(Answer.NoEvidence.class, none -> {
            assertThat(none.instead()).contains("SAP agreed to pay Oracle $306 million");
            assertThat(none.nearest()).isNotEmpty();
          });
      assertThat(room.answers.ask("How much did SAP pay Oracle in damages?", NOW).answer())
          .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).isEqualTo("$306 million"));
    }
  }

  @Test
  void theNameOfAPartIsNotThatOfItsOwner() {
    String body = "Google founded a new parent company, Alphabet, on Monday. Larry Page will be chief executive of Alphabet. "
        + "Sundar Pichai becomes chief executive of Google itself.";
    assertThat(answer("Who became chief executive of Alphabet?", "Google founds Alphabet", body))
        .isNotEqualTo(Optional.of("Sundar Pichai"));
  }

  @Test
  void officesStandBesideWhoHoldsThem() {
    assertThat(OfficeHeld.named("its chief operating officer and vice chairman")).containsExactlyInAnyOrder(
        "operating chief", "vice chairman");
    assertThat(OfficeHeld.named("a vice president of the bank")).containsExactly("vice president");
    assertThat(List.copyOf(OfficeHeld.named("Chief Executive Officer"))).containsExactly("chief executive");
  }

  @Test
  void thePeriodAskedForIsNoAnswerToWhen() {
    String body = "Amazon will open a music store later in 2019, the company said.";
    assertThat(answer("When did Amazon plan to open a music store in 2019?", "Amazon to sell music", body))
        .isNotEqualTo(Optional.of("2019"));
  }

  @Test
  void theFallOfAnotherShareIsNone() {
    String body = "The results of Ericsson contributed to the 5.8 percent fall in shares of Nokia on Tuesday.";
    assertThat(answer("How much did Ericsson shares fall after its results?", "Ericsson results disappoint", body))
        .isEmpty();
  }

  @Test
  void whatEndingADealCostIsNotItsPrice() {
    String body = "Qualcomm gives up the purchase of NXP and pays NXP $2 billion.";
    assertThat(answer("How much did Qualcomm pay for NXP?", "Qualcomm gives up on NXP", body)).isEmpty();
  }
}
