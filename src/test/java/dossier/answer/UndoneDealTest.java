package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was paid in a deal that came to nothing is told by nobody's offer. */
class UndoneDealTest {
  private static Answer ask(String question) {
    try (Newsroom room = new Newsroom()
        .with(entry("one", "Nokia rejects bid by Ericsson",
            "Nokia rejected a $5 billion takeover bid by Ericsson on Monday.",
            "2020-01-14"))
        .with(entry("two", "Ericsson drops bid for Nokia",
            "Ericsson withdrew its $5 billion offer to buy Nokia on Tuesday, weeks after Ericsson offered to pay $5 billion for Nokia.",
            "2020-02-11"))) {
      return room.answers.ask(question, NOW).answer();
    }
  }

  @Test
  void nothingWasPaidForWhatWasNotBought() {
    assertThat(ask("How much did Ericsson pay for Nokia?"))
        .isInstanceOfSatisfying(Answer.Told.class, told -> assertThat(told.line()).contains("called off"));
  }

  @Test
  void whatWasOfferedIsTold() {
    assertThat(ask("How much did Ericsson offer to pay for Nokia?"))
        .isInstanceOfSatisfying(Answer.Found.class, found -> assertThat(found.answer()).contains("$5 billion"));
  }
}
