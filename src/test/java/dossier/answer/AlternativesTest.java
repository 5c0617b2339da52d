package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.question.Question;
import dossier.question.QuestionReading;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question for one of two wants one of them named, and not yes or no. */
class AlternativesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Was the purchase of Nokia in cash or stock?           | cash      | stock
      Was it cash or stock: Ericsson and Nokia              | cash      | stock
      Will Nokia sell the plant in 2012 or 2013?            | 2012      | 2013
      Did the court rule for Nokia or Ericsson?             | Nokia     | Ericsson
      Did Nokia or Ericsson sue first?                      | Nokia     | Ericsson
      Did Nokia sell two or three plants?                   |           |
      Did Nokia sell the plant or not?                      |           |
      How much did Nokia pay in cash or stock?              |           |
      """)
  void theTwoAreReadFromTheQuestion(String question, String first, String second) {
    Optional<Alternatives> read = Alternatives.read(question(question));
    assertThat(read.map(asked -> asked.first().of(question))).isEqualTo(Optional.ofNullable(first));
    assertThat(read.map(asked -> asked.second().of(question))).isEqualTo(Optional.ofNullable(second));
  }

  private static Question question(String text) {
    try (Newsroom room = new Newsroom()) {
      return ((QuestionReading.Understood) room.reader.read(text, NOW)).question();
    }
  }

  @Test
  void theOneThatASentenceTellsIsNamed() {
    String title = "Ericsson buys Nokia";
    String question = "Did Ericsson pay for Nokia in cash or stock?";
    assertThat(Newsroom.answer(question, title, "Ericsson paid $5 billion in cash for Nokia."))
        .hasValueSatisfying(answer -> assertThat(answer).startsWith("Cash – "));
    assertThat(Newsroom.answer(question, title, "Ericsson paid $5 billion in cash and stock for Nokia."))
        .hasValueSatisfying(answer -> assertThat(answer).startsWith("Cash and stock – "));
    assertThat(Newsroom.answer(question, title, "Ericsson paid $5 billion for Nokia.")).isEmpty();
    assertThat(Newsroom.answer(question, title, "Ericsson paid $5 billion for Nokia. It has no cash left.")).isEmpty();
  }

  @Test
  void whoeverOnlyStandsInTheSentenceIsNotNamed() {
    String question = "Did the jury rule for Nokia or Ericsson?";
    assertThat(Newsroom.answer(question, "Nokia and Ericsson in court", "The jury ruled for Ericsson on Monday."))
        .hasValueSatisfying(answer -> assertThat(answer).startsWith("Ericsson – "));
    assertThat(Newsroom.answer(question, "Nokia and Ericsson in court", "The jury ruled after Ericsson had spoken."))
        .isEmpty();
  }
}
