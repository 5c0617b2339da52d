package dossier.answer;

import static dossier.answer.Newsroom.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does something to whom is told as it is asked, in the active, in the passive and from the other side. */
class DeedSidesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How much did Ericsson agree to pay Nokia for its antennas? | Nokia agreed in January to pay Ericsson $30 million for use of its antennas. | $30 million
      How much did Ericsson agree to pay Nokia for its antennas? | Ericsson has received $30 million for antennas from Nokia, which it agreed on in January. | $30 million
      What stake did Nokia take in Siemens? | Siemens will take a 4 percent stake in Nokia in exchange for patents. | 4 percent
      When did Nokia sue Ericsson? | Nokia was sued by Ericsson over patents on January 14, 2020. | 14 January 2020
      How many chips will Intel supply to Nokia? | Nokia will supply 3 million chips to Intel this year. | 3 million chips
      How many patents are in Nokia's complaint against Ericsson? | Ericsson filed a complaint against Nokia regarding six patents in June. | six patents
      How much did Ericsson lend Nokia? | Nokia lent Ericsson $30 million in January. | $30 million
      """)
  void otherwiseRoundIsNoAnswer(String question, String body, String wrong) {
    assertThat(answer(question, "News of network makers", body)).isNotEqualTo(Optional.of(wrong));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How much did Nokia agree to pay Ericsson for its antennas? | Nokia agreed in January to pay Ericsson $30 million for use of its antennas. | $30 million
      How much did Nokia agree to pay Ericsson for its antennas? | Ericsson will receive $30 million from Nokia, which agreed to pay for its antennas. | $30 million
      What stake did Siemens take in Nokia? | Siemens will take a 4 percent stake in Nokia in exchange for patents. | 4 percent
      When did Ericsson sue Nokia? | Nokia was sued by Ericsson over patents on January 14, 2020. | 14 January 2020
      How many patents are in Nokia's complaint against Ericsson? | Nokia filed a complaint against Ericsson regarding six patents in June. | six patents
      How many chips will Nokia buy from Intel this year? | Intel will supply 3 million chips to Nokia this year. | 3 million chips
      When was Nokia sued by Ericsson? | Nokia was sued by Ericsson over patents on January 14, 2020. | 14 January 2020
      When did Nokia sue Ericsson? | Nokia sued Ericsson on January 14, 2020, after Ericsson sued Nokia. | 14 January 2020
      """)
  void theSameWayRoundIs(String question, String body, String right) {
    assertThat(answer(question, "News of network makers", body)).hasValue(right);
  }

  @Test
  void aPriceIsToldWithOneOfTheTwoAtLeast() {
    String body = "Ericsson and Nokia met in January. The company paid 49 million euros to shareholders in 2019 in dividends.";
    assertThat(answer("How much did Ericsson pay for Nokia in 2019?", "Ericsson and Nokia meet", body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Nokia was sued by Ericsson over patents                  | sue: [Ericsson] > [Nokia]
      Nokia agreed in January to pay Ericsson for its antennas | pay: [Nokia] > [Ericsson, its antennas]
      Ericsson, which makes masts, will take a stake in Nokia  | take: [Ericsson] > [a stake, Nokia]
      """)
  void aVerbHasItsSides(String text, String sides) {
    List<Span> names = new ArrayList<>();
    for (String name : List.of("Nokia", "Ericsson"))
      names.add(new Span(text.indexOf(name), text.indexOf(name) + name.length()));
    assertThat(DeedTold.in(text, names)).extracting(told -> told.verb() + ": " + of(told.doers(), text) + " > "
        + of(told.others(), text)).contains(sides);
  }

  private static List<String> of(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
