package dossier.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.index.NewsAnalyzer;
import dossier.question.RelatedWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatedTermsTest {
  /** Most terms that one term may be told by. */
  private static final int MOST = 60;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Why did Acme turn down the bid?                | turn    | Acme rejected the bid.
      Why did Acme turn the higher bid down?         | turn    | Acme's board spurned it.
      When did Acme reject it?                       | reject  | The board turned Duncan's offer down on Monday.
      Who dropped out of the auction?                | drop    | Duncan pulled out of the auction.
      Who is the finance chief of Acme?              | finance | Lee, chief financial officer of Acme, left.
      Who's the CFO?                                 | cfo     | Acme named Lee as finance director.
      Who took over from Roe?                        | took    | Lee succeeded Roe.
      Who replaced Roe?                              | replace | Lee takes over from Roe in May.
      What is it getting rid of?                     | rid     | Acme will sell its stores.
      How much did it put into Duncan?               | put     | It invested $3 million in Duncan.
      How much did Acme invest?                      | invest  | Acme put $3 million into Duncan.
      When do holders vote?                          | holder  | Shareholders meet on May 3.
      What did Acme give Duncan?                     | give    | Acme gave Duncan a licence.
      What colour is it?                             | colour  | It comes in one color.
      What is its R&D budget?                        | r       | It spent more on research and development.
      Who is the boss of Acme?                       | boss    | Lee became chief executive.
      """)
  void whatIsAskedInOtherWordsIsTold(String question, String term, String sentence) {
    assertThat(placed(question, term).isIn(RelatedTerms.told(sentence))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      When did Acme reject it?                       | reject  | Turn to page two to read down the list.
      When did Acme reject it?                       | reject  | It turned to Duncan and then settled down.
      Why did Acme turn down the bid?                | turn    | Acme declined to comment.
      Who bought Acme?                               | bought  | Duncan sold Acme.
      When did prices rise?                          | rise    | Prices fell in May.
      How many did Acme hire?                        | hire    | Acme sacked 40 people.
      Who leads the market?                          | leads   | Acme lags its rivals.
      Which deal did it strike?                      | deal    | Acme met its target.
      What did Acme find?                            | find    | Lee founded Acme.
      Who is the chief executive?                    | chief   | The boss of the union spoke.
      Who replaced Roe?                              | replace | Acme took over Duncan.
      """)
  void whatTellsOfSomethingElseIsNot(String question, String term, String sentence) {
    assertThat(placed(question, term).isIn(RelatedTerms.told(sentence))).isFalse();
  }

  @Test
  void anExpressionStandsBesideItsTerms() {
    assertThat(RelatedTerms.told("Acme pulled out.")).isEqualTo(Set.of("acme", "pull", "out", "pull out"));
    assertThat(RelatedTerms.of("pull out")).contains("withdraw", "withdrew", "drop out").doesNotContain("pull out");
  }

  @Test
  void whatOneTermIsToldByStaysBounded() {
    assertThat(Stream.concat(RelatedWords.groups().stream(), RelatedWords.narrower().stream()).flatMap(List::stream))
        .allSatisfy(words -> assertThat(NewsAnalyzer.INSTANCE.terms(words))
            .allSatisfy(term -> assertThat(RelatedTerms.of(term.value()).size()).isLessThan(MOST)));
  }

  private static RelatedTerms.Placed placed(String question, String term) {
    return RelatedTerms.in(question)
        .stream()
        .filter(each -> each.term().value().equals(term))
        .findFirst()
        .orElseThrow();
  }
}
