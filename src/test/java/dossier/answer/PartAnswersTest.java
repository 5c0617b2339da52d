package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A question that asks two things gets two answers, or one and what it leaves open. */
class PartAnswersTest {
  private static Answer.Found found(String question, String... bodies) {
    try (Newsroom room = new Newsroom()) {
      for (int i = 0; i < bodies.length; i++)
        room.with(entry("n" + i, "News of the day", bodies[i], "2020-01-2" + i));
      return (Answer.Found) room.answers.ask(question, NOW).answer();
    }
  }

  @Test
  void bothThingsAreAnsweredWithTheirCitations() {
    Answer.Found found = found("How many stores does Nokia have in Spain and how many people does it employ?",
        "Nokia has 40 stores in Spain. The company said that Nokia employs 3,000 people.");
    assertThat(found.answer()).isEqualTo("40 stores; 3,000 people");
    assertThat(found.line()).contains("40 stores", "[1]; 3,000 people [2]");
    assertThat(found.citations()).extracting(Citation::number).containsExactly(1, 2);
  }

  @Test
  void whatIsNotToldIsSaidToBeLeftOpen() {
    Answer.Found found = found("How many stores does Nokia have in Spain and when did it open them?",
        "Nokia has 40 stores in Spain, which sell phones.");
    assertThat(found.answer()).isEqualTo("40 stores");
    assertThat(found.line()).endsWith("left open: when did it open them");
  }

  @Test
  void thePartsAreToldByOneStory() {
    Answer.Found found = found("How many stores does Nokia have in Spain and how many phones did it sell?",
        "Nokia has 40 stores in Spain, which sell phones.",
        "Ericsson was larger. Nokia sold 3 million phones in Peru.");
    assertThat(found.answer()).isEqualTo("40 stores");
  }

  @Test
  void figuresOfTwoCompaniesAreToldOfEach() {
    Answer.Found found = found("How many phones did Nokia and Samsung sell in 2019?",
        "Nokia sold 3 million phones in 2019. Samsung sold 5 million phones in 2019.");
    assertThat(found.answer()).isEqualTo("3 million phones; 5 million phones");
  }
}
