package dossier.answer;

import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Explanation.Considered;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in other words than the news has for the same. */
class OtherWordsTest {
  private final Newsroom room = new Newsroom().with(
      entry("bid", "Oracle rejects bid",
          "Oracle rejected a $28 a share bid from Fernhill Partners on March 4. Cisco had pulled out of the auction in "
              + "February because the price was too high.",
          "2019-03-05"),
      entry("office", "Cisco names finance head",
          "Cisco appointed Ada Marsh chief financial officer on Monday. She succeeds Bo Linden, who retired.",
          "2019-04-02"),
      entry("letter", "IBM hears from regulator",
          "IBM said the Federal Trade Commission was investigating its contracts. Jo Hale wrote to employees about the "
              + "inquiry of the commission.",
          "2019-05-02"));

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      When did Oracle turn down the Fernhill bid?          | 4 March 2019
      When did Oracle turn the Fernhill offer down?        | 4 March 2019
      Why did Cisco drop out of the auction for Oracle?    | the price was too high
      Who is the finance chief of Cisco?                   | Ada Marsh
      Who at IBM wrote to staff about the FTC probe?       | Jo Hale
      """)
  void areAnswered(String question, String answer) {
    assertThat(first(question)).contains(answer);
  }

  @Test
  void aNameInFullIsNoAnswerWhereTheQuestionHasItShort() {
    assertThat(considered("Who at IBM wrote to staff about the FTC probe?")).extracting(Considered::answer)
        .doesNotContain("Federal Trade Commission");
  }

  @Test
  void theOppositeBindsNoWord() {
    assertThat(unbound("When did Oracle turn down the Fernhill bid?")).isZero();
    assertThat(unbound("When did Oracle accept the Fernhill bid?")).isPositive();
  }

  private double unbound(String question) {
    return considered(question).stream()
        .map(Considered::signs)
        .filter(signs -> signs.containsKey("UNBOUND"))
        .findFirst()
        .orElseThrow()
        .get("UNBOUND");
  }

  private String first(String question) {
    return considered(question).getFirst().answer();
  }

  private List<Considered> considered(String question) {
    return room.answers.explain(question, Newsroom.NOW).orElseThrow().proposals();
  }
}
