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
      Which rival phone is cheaper?                    | WHAT     | Which
      Which carmaker was listed last?                  | WHO      | Which carmaker
      Which of its plants in Spain was closed?         | WHAT     | Which
      Which plant in Spain was closed?                 | WHERE    | Which plant
      What's the most the fund can get for it?         | HOW_MUCH | What's the most the fund can get
      Acme boss held by workers                        | WHO      | Acme boss held by
      Acme first day close                             | HOW_MUCH | first day close
      hours of shows in the deal                       | HOW_MANY | hours of
      it cut its revenue growth to what?               | HOW_MUCH | it cut its revenue growth to what
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
      How cheap is the tablet?                         | HOW_MUCH | How cheap
      how big a stake did the fund take?               | HOW_MUCH | how big a
      How big was the loss in May?                     | HOW_MUCH | How big was the loss
      How big is the screen?                           | WHAT     | How big
      What's the carrier charging for the phone?       | HOW_MUCH | What's the carrier charging
      What deposit must it make?                       | HOW_MUCH | What deposit
      the phone, out when? and where?                  | WHEN     | when
      When it split up, how many shares were given?    | HOW_MANY | how many
      When did it split up, and how many left?         | WHEN     | When
      What was the chief's reaction to the fine?       | WHAT     | What was the chief's reaction
      What was the fine for the chief?                 | HOW_MUCH | What was the fine
      what did he think of the bid?                    | WHAT     | what did he think of
      what reason did the chief give for the sale      | WHY      | what reason
      the phone is late - reason?                      | WHY      | reason
      sales are down, what did he blame?               | WHY      | what did he blame
      what made up the biggest part?                   | WHAT     | what
      Which state attorney general looks into it?      | WHO      | Which state attorney general
      Which state fined it?                            | WHERE    | Which state
      which wholesaler sold its shares?                | WHO      | which wholesaler
      what analysts expected                           | HOW_MUCH | what analysts expected
      Which analysts expected it?                      | WHO      | Which analysts
      latest take rate?                                | HOW_MUCH | take rate
      latest on the sales                              | NEWS     | latest on
      what's the latest on how much he holds           | HOW_MUCH | what's the latest on how much
      the launch - did it beat the record?             | YES_NO   | did
      Per unit, is it dearer?                          | YES_NO   | is
      handsets sold q4 2008                            | HOW_MANY | handsets sold
      founders of the start-up?                        | WHO      | founders of
      largest holder of the fund                       | WHO      | largest holder
      publisher that sued the site                     | WHO      | publisher that
      sales chief leaving april 2012                   | WHO      | sales chief leaving
      code name of the buyout                          | WHAT     | code name of
      what's the name of the CEO who left              | WHO      | what's the name of the CEO
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
