package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came to nothing says yes to the question whether it was dropped, and no to the question whether it was done. */
class UndoingTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Did Nokia drop its suit against Ericsson?   | drop
      Did Nokia call off the purchase?            | drop
      Was the purchase called off?                | drop
      Did Nokia and Ericsson end their quarrel?   | drop
      Did Nokia close its plant in Salo?          | close
      Did Nokia settle with Ericsson?             | settle
      Did Nokia turn down the offer?              | reject
      Did Nokia deny the report?                  | deny
      Did Nokia fail to meet its forecast?        | fail
      Did Nokia's sales drop in June?             |
      Did Nokia close the deal in May?            |
      Will the purchase close in May?             |
      Did Nokia end up buying Ericsson?           |
      Did Nokia buy the firm by the end of May?   |
      Why did Nokia drop its suit?                |
      Did Nokia win its bid to block the sale?    |
      Did Nokia agree to drop its suit?           | drop
      """)
  void whetherItWasUndoneIsAskedByItsVerb(String question, String name) {
    assertThat(Undoing.asked(question).map(Undoing::name)).isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Did Nokia drop its suit?  | Nokia has agreed to drop its suit against Ericsson.           | yes
      Did Nokia drop its suit?  | The suit was withdrawn on Monday.                             | yes
      Did Nokia drop its suit?  | Nokia said that it would not drop its suit.                   | no
      Did Nokia drop its suit?  | Nokia refused to drop the suit.                               | no
      Did Nokia drop its suit?  | Ericsson urged Nokia to drop the suit.                        |
      Did Nokia drop its suit?  | Nokia may drop the suit.                                      |
      Did Nokia drop its suit?  | Nokia's shares dropped 3 percent after it filed the suit.     |
      Did Nokia drop its suit?  | Nokia rejected the suit of Ericsson.                          |
      Did Nokia reject the bid? | Nokia turned down the bid.                                    | yes
      Did Nokia reject the bid? | Nokia did not reject the bid.                                 | no
      Did Nokia reject the bid? | Nokia's sales declined in the month of the bid.               |
      Did Nokia deny the talks? | Nokia said that it was not in talks.                          | yes
      Did Nokia fail to sell it? | Nokia was unable to sell it.                                 | yes
      """)
  void aSentenceSaysWhetherItWas(String question, String sentence, String says) {
    Optional<Boolean> yes = says == null ? Optional.empty() : Optional.of(says.equals("yes"));
    assertThat(Undoing.asked(question).orElseThrow().says(sentence)).isEqualTo(yes);
  }

  @Test
  void anOfferThatWasWithdrawnWasDroppedAndNotDone() {
    try (Newsroom room = new Newsroom().with(
        entry("bid", "Ericsson bids for Nokia", "Ericsson offered to buy Nokia for $5 billion.", "2020-01-14"),
        entry("over", "Ericsson drops bid for Nokia", "Ericsson withdrew its $5 billion offer to buy Nokia on Tuesday.",
            "2020-02-11"))) {
      assertThat(answer(room, "Did Ericsson drop its bid for Nokia?")).startsWith("Yes: ");
      assertThat(answer(room, "Did Ericsson buy Nokia?")).doesNotStartWith("Yes");
      assertThat(answer(room, "Did Nokia drop its bid for Ericsson?")).isEmpty();
    }
  }

  private static String answer(Newsroom room, String question) {
    return room.answers.ask(question, NOW).answer() instanceof Answer.Found found ? found.answer() : "";
  }
}
