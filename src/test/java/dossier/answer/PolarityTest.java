package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.retrieve.QuestionTerm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      did it raise money              | It sold no new shares and raised no money.                        | no
      did it raise money              | It raised money without selling a share.                          | yes
      do the shares carry votes       | The shares carry no votes, which is unusual.                      | no
      did she stay on as chief        | She stays chief of the firm, whose stock is no longer traded.     | yes
      is the stock traded             | She stays chief of the firm, whose stock is no longer traded.     | no
      did it disclose the price       | The firm did not disclose the price.                              | no
      did the owners back the bid     | The owners backed it, though she said she didn't sleep.           |
      did it buy the firm             | The purchase of the firm was called off.                          | no
      did it buy the firm             | It bid for the town, a strike in which was called off.            |
      did it drop the plan            | It has agreed to drop the plan.                                   | yes
      did it drop the plan            | It refused to drop the plan.                                      | no
      did it confirm the report       | It declined to confirm the report.                                | no
      did it buy the firm             | It could not confirm that it would buy the firm.                  |
      did it deny the report          | It has neither confirmed nor denied the report.                   |
      was the purchase called off     | The purchase was called off.                                      | yes
      was the purchase called off     | The purchase was agreed in May.                                   |
      will it close the office        | It denied that it would close the office.                         | no
      will it open a shop             | It denied that it would close the office.                         |
      """)
  void aDenialCountsWhereItIsOfWhatIsAsked(String question, String sentence, String says) {
    List<QuestionTerm> terms = FactBinding.terms(question)
        .stream()
        .filter(term -> !Set.of("it", "the", "did", "do", "is", "was", "will", "as").contains(term))
        .map(term -> new QuestionTerm(term, Set.of(), 1, false))
        .toList();
    Optional<Boolean> yes = says == null ? Optional.empty() : Optional.of(says.equals("yes"));
    assertThat(new Polarity(question, terms, new AskedAct(Set.of())).of(sentence)).isEqualTo(yes);
  }

  @Test
  void aDenialOfSomethingElseThatNamesTheSameDeniesNothing() {
    List<QuestionTerm> terms = List.of(new QuestionTerm("pay", Set.of(), 1, false),
        new QuestionTerm("lee", Set.of(), 1, true), new QuestionTerm("price", Set.of(), 1, false));
    Polarity polarity = new Polarity("Did Lee pay the price?", terms, new AskedAct(Set.of("pay")));
    assertThat(polarity.of("The firm was accused of not having told Lee enough.")).isEmpty();
    assertThat(polarity.of("The firm said that Lee did not pay.")).contains(false);
    assertThat(polarity.of("The firm said that it was not Lee's price.")).contains(false);
  }
}
