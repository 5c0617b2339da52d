package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.answer;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason, a description, a doer or a place is one that is told of just what is asked about, or there is none. */
class ToldOfItTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Why did Nokia close its plant in Turku?    | Nokia closes plant          | Nokia closed its plant in Turku because it lost its largest customer.          | it lost its largest customer
      why does Nokia move its office to Espoo    | Nokia moves office          | Nokia moves its office to Espoo, a step that is meant to save rent.            | to save rent
      Why did Ericsson shares jump?              | Ericsson shares jump        | Vodafone ordered 9,000 antennas on Monday, sending Ericsson shares up.         | Vodafone ordered 9,000 antennas on Monday
      Why did Nora Vance sell shares of Nokia?   | Nokia director sells shares | Director Nora Vance sold shares of Nokia on Monday to cover taxes that she owes. | to cover taxes that she owes
      """)
  void aReasonIsTheOneGivenForTheActAskedAbout(String question, String title, String body, String answer) {
    assertThat(answer(question, title, body)).as(question).contains(answer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Why did Nora Vance step down at Nokia?       | Nokia closes purchase  | The closing took longer than planned, because the regulator gave its approval late. Nora Vance remains chief executive.
      Why did Nokia give up the purchase of Orvo?  | Nokia gives up Orvo    | Nokia gave up its purchase of Orvo on Monday. The purchase was meant to strengthen its software business.
      Why did Nokia open a plant in Turku?         | Nokia opens plant      | Nokia opened a plant in Turku after an interview with the mayor.
      """)
  void whatExplainsSomethingElseIsNoReason(String question, String title, String body) {
    assertThat(answer(question, title, body)).as(question)
        .isNotEqualTo(Optional.of("the regulator gave its approval late"))
        .isNotEqualTo(Optional.of("to strengthen its software business"))
        .isNotEqualTo(Optional.of("an interview with the mayor"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Who is Jane Barlow?      | Nokia explains  | Jane Barlow, head of Nokia's investor relations, told analysts about it on Monday. | head of investor relations at Nokia
      who is jane barlow       | Nokia explains  | Jane Barlow, head of Nokia's investor relations, told analysts about it on Monday. | head of investor relations at Nokia
      Who is Nils Brandt?      | Nokia changes   | Nils Brandt, who was in charge of legal affairs, has to leave Nokia.               | was in charge of legal affairs
      Who is Carla Winther?    | Nokia in court  | The judge, Carla Winther, gave Nokia another week.                                 | judge
      Who is Carla Winther?    | Nokia in court  | On 12 March Judge Carla Winther gave Nokia another week.                           | Judge
      """)
  void whoSomebodyIsStandsBesideTheName(String question, String title, String body, String answer) {
    assertThat(answer(question, title, body)).as(question).contains(answer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      What is Tarnwell?             | Nokia buys antenna maker Tarnwell | Nokia buys antenna maker Tarnwell as profit jumps.                     | Nokia buys antenna maker
      What is Tarnwell?             | Nokia eyes Tarnwell               | Nokia may buy Tarnwell, a source familiar with the matter said.         | a source familiar with the matter said
      Who sued Tarnwell?            | Nokia sued over Tarnwell          | The agency sued handset maker Nokia over an agreement with Tarnwell.   | Nokia
      Which court ruled on Nokia's sales ban in the case against Ericsson? | Nokia wins | An appeals court ruled on the sales ban that Ericsson won against Nokia in the case. | Ericsson
      Where will Nokia build new factories?     | Nokia starts work     | Nokia broke ground for a new headquarters in Estonia.                  | Estonia
      What did the chief of Nokia say about the deal? | Nokia to buy Orvo | Jane Barlow is the chief of Nokia and leads the deal.                | Jane Barlow is the chief of Nokia and leads the deal.
      """)
  void whatStandsNearTheWordsAloneIsNone(String question, String title, String body, String wrong) {
    assertThat(answer(question, title, body)).as(question).isNotEqualTo(Optional.of(wrong));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      wich company did Nokia buy? | Read as: which company did Nokia buy?
      What is Orvo.com?           |
      What did Nokia write?       |
      what did Nokia annuonce?    | Read as: what did Nokia announce?
      """)
  void onlyWhatIsNoWordIsSpeltAnew(String question, String readAs) {
    try (Newsroom room = new Newsroom().with(
        entry("one", "Nokia to announce", "Nokia will announce the purchase with the white of Orva tomorrow.",
            "2020-02-19"),
        entry("two", "Nokia to announce", "Nokia can announce results with a white and Orva on Monday.", "2020-02-18"),
        entry("three", "Nokia to announce", "Others announce phones with white, Orva too.", "2020-02-17"))) {
      String read = room.answers.ask(question, NOW).readAs();
      assertThat(read == null ? null : "Read as: " + read).isEqualTo(readAs);
    }
  }
}
