package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is compared are figures of the two sides, each told of its own. */
class ComparedSidesTest {
  private static final String QUESTION = "Who had more subscribers in January 2020, Comcast or Netflix?";

  private static String answer(String question, String one, String other) {
    try (Newsroom room = new Newsroom()
        .with(entry("one", "News of the day", one, "2020-01-28"), entry("two", "More news", other, "2020-01-29"))) {
      return room.answers.ask(question, NOW).answer() instanceof Answer.Found found ? found.answer() : "none";
    }
  }

  @Test
  void eachHasItsOwn() {
    assertThat(answer(QUESTION, "Comcast had 21 million subscribers in January 2020, it said.",
        "Netflix had 61 million subscribers in January 2020, it said.")).startsWith("Netflix");
  }

  @Test
  void thatOfAnotherIsNone() {
    assertThat(answer(QUESTION, "Comcast had 21 million subscribers in January 2020, it said.",
        "Netflix met its rivals in January 2020. Vodafone had 61 million subscribers, analysts said."))
        .isEqualTo("none");
  }

  @Test
  void whoIsNotNamedHasNone() {
    String question = "Who got more hours out of the Kindle battery in the review, Harwell or Ostrom?";
    assertThat(answer(question, "Harwell said in his review that he got 12 hours out of the Kindle battery.",
        "In a review the Kindle battery lasted 9 hours.")).isEqualTo("none");
  }
}
