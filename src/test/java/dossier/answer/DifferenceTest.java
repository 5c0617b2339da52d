package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "How much did Acme pay for Tern? | Acme pays $350 million less for Tern than agreed. | $350 million",
      "What did Acme pay for Tern? | Acme raised its offer for Tern by $20 million. | $20 million",
      "What does the Wren cost? | The Wren got cheaper by about $70 in June. | $70",
      "By how much did Acme cut the price of the Wren? | Acme cut the Wren to $189 from $259. | $189",
      "By how much did Acme cut the price of the Wren? | Acme cut the Wren to $189 from $259. | $259" })
  void aDifferenceIsNoPriceAndAPriceNoDifference(String question, String sentence, String sum) {
    assertThat(Difference.isOtherThanAsked(question, sentence, at(sentence, sum))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "How much did Acme pay for Tern? | Acme paid $4 billion for Tern. | $4 billion",
      "By how much did Acme cut the price of the Wren? | Acme cut the price of the Wren by $70. | $70",
      "How much did profit fall? | Profit fell by $20 million. | $20 million",
      "How much more did Acme pay? | Acme paid $20 million more. | $20 million",
      "What does the Wren cost? | Acme cut the Wren to $189 from $259. | $189" })
  void whatIsAskedForStays(String question, String sentence, String sum) {
    assertThat(Difference.isOtherThanAsked(question, sentence, at(sentence, sum))).isFalse();
  }

  private static Span at(String sentence, String sum) {
    int start = sentence.indexOf(sum);
    return new Span(start, start + sum.length());
  }
}
