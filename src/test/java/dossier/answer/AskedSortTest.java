package dossier.answer;

import static dossier.answer.Newsroom.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers is of the sort that the question's nouns ask for. */
class AskedSortTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Which law firm advised Nokia on the Utfors sale? | Ericsson advised Nokia on the Utfors sale. | Ericsson
      Which carmaker sold Nokia its Utfors garage? | Ericsson sold Nokia its Utfors garage in January. | Ericsson
      Which carmaker opened a lab with Nokia in Turku? | Electric carmaker Lumen Motors met Nokia in Turku, and it opened a lab there. | Electric
      What stake did Nokia take in Siemens in 2019? | Siemens took a 4 percent stake in Nokia for $30 million in 2019. | $30 million
      How big was the stake that Nokia bought in Utfors? | Nokia bought a stake in Utfors for $30 million. | $30 million
      """)
  void anotherSortIsNone(String question, String body, String wrong) {
    assertThat(answer(question, "News of Nokia", body)).isNotEqualTo(Optional.of(wrong));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Which carrier bought antennas from Nokia in January? | Vodafone bought antennas from Nokia in January. | Vodafone
      How big was the stake that Nokia bought in Utfors? | Nokia bought a 30 percent stake in Utfors in January. | 30 percent
      """)
  void theSortAskedForIs(String question, String body, String right) {
    assertThat(answer(question, "News of Nokia", body)).hasValue(right);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      between 56 cents and 58 cents  | 56 cents   | between 56 cents and 58 cents
      between 56 cents and 58 cents  | 58 cents   | between 56 cents and 58 cents
      rose to 56 cents and 58 people | 56 cents   | 56 cents
      between 3 and 5 percent        | 5 percent  | between 3 and 5 percent
      """)
  void aRangeIsWhole(String text, String figure, String whole) {
    int at = text.indexOf(figure);
    assertThat(FigureWords.bounded(new Span(at, at + figure.length()), text)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Acme said it would buy Initech              | buy: [Acme] > [Initech]
      Initech should be paid over its patents     | pay: [] > [Initech]
      """)
  void aPronounIsWhomTheVerbBeforeHas(String text, String sides) {
    List<Span> names = List.of("Acme", "Initech")
        .stream()
        .filter(text::contains)
        .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
        .toList();
    assertThat(DeedTold.in(text, names)).extracting(told -> told.verb() + ": "
        + told.doers().stream().map(span -> span.of(text)).toList() + " > "
        + told.others().stream().map(span -> span.of(text)).limit(1).toList()).contains(sides);
  }

  @Test
  void whatMustBeNamedIs() {
    String body = "Paul Ames joined Nokia after he led a $3 million bid for Utfors.";
    assertThat(answer("What salary did Paul Ames get at Nokia?", "Paul Ames joins Nokia", body)).isEmpty();
  }

  @Test
  void whoGotAJobFollowsWhoHadIt() {
    String body = "Nokia named Nora Vance head of antennas on Monday to replace Paul Ames, who left in March. Ames worked with Olga Berg.";
    assertThat(answer("Who got Paul Ames's job at Nokia?", "Nokia names Vance", body)).hasValue("Nora Vance");
  }
}
