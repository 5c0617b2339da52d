package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How many people work there?                      | HOW_MANY | How many
      how long will it take?                           | WHAT     | how long
      what share of phones is sold through carriers?   | HOW_MUCH | what share
      What percentage of users pays?                   | HOW_MUCH | What percentage
      How large was the loss?                          | HOW_MUCH | How large
      On what date does it close?                      | WHEN     | what date
      Which rival sued it?                             | WHO      | Which rival
      Which company paid the fine?                     | WHO      | Which company
      Which regulator set the price?                   | WHO      | Which regulator
      What was the company's revenue?                  | HOW_MUCH | What was the company's revenue
      What share of the company was sold?              | HOW_MUCH | What share
      Which cities are served?                         | WHERE    | Which cities
      For what reason did it stop?                     | WHY      | For what reason
      Will it ship this year?                          | YES_NO   | Will
      Are there stores in Spain?                       | YES_NO   | Are
      Which phone has two screens?                     | WHAT     | Which
      profile of the firm                              | PROFILE  | profile of
      any news from the firm                           | NEWS     | any news from
      """)
  void theFirstFormTellsTheKind(String question, AnswerKind kind, String asking) {
    assertThat(QuestionForms.wanted(question)).hasValueSatisfying(wanted -> {
      assertThat(wanted.kind()).as(wanted.form()).isEqualTo(kind);
      assertThat(wanted.asking().of(question)).isEqualTo(asking);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = { "stores in Spain", "whatever comes", "the newspaper industry", "profiled firms",
      "a dozen phones" })
  void otherWordsAskForNothing(String question) {
    assertThat(QuestionForms.wanted(question)).isEmpty();
  }

  @Test
  void functionWordsCarryOnlyGrammar() {
    for (String word : List.of("The", "of", "who", "says", "say", "SAID", "an"))
      assertThat(FunctionWords.contains(word, "")).as(word).isTrue();
    for (String word : List.of("stores", "US", "sell", "open", "news"))
      assertThat(FunctionWords.contains(word, "")).as(word).isFalse();
    assertThat(FunctionWords.contains("us", "the")).isFalse();
    assertThat(FunctionWords.contains("us", "to")).isTrue();
  }

  @Test
  void relatedWordsAreLowerCaseAndInGroupsOfTwoOrMore() {
    assertThat(Stream.concat(RelatedWords.groups().stream(), RelatedWords.narrower().stream())).hasSizeGreaterThan(300)
        .allSatisfy(group -> {
          assertThat(group).hasSizeGreaterThan(1).doesNotHaveDuplicates();
          assertThat(group).allMatch(words -> words.matches("[a-z0-9.'&]+(?: [a-z0-9.'&]+)*"));
        });
  }
}
