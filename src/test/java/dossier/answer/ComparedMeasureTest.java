package dossier.answer;

import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.index.ArticleEntry;
import dossier.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedMeasureTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      3,000 jobs  | Nokia cuts 3,000 jobs.            | 1,200 employees | Ericsson lets 1,200 employees go.      | true
      3,000 users | Nokia has 3,000 users.            | 40 shops        | Ericsson has 40 shops.                 | false
      12 percent  | Nokia has a share of 12 percent.  | 9 percent       | Ericsson has 9 percent of the market.  | true
      12 percent  | Nokia has a share of 12 percent.  | 9 percent       | Sales of Ericsson rose by 9 percent.   | false
      12 percent  | Nokia reported a 12 percent drop. | 9 percent       | Sales of Ericsson fell 9 percent.      | true
      12 percent  | The share fell to 12 percent.     | 9 percent       | Ericsson has 9 percent of the market.  | true
      12 percent  | Nokia has a share of 12 percent.  | 9 shops         | Ericsson has 9 shops.                  | false
      """)
  void twoFiguresAreComparedWhereTheyMeasureTheSame(String one, String told, String other, String toldToo,
      boolean same) {
    assertThat(ComparedMeasure.isOne(proposal(one, told), proposal(other, toldToo))).isEqualTo(same);
  }

  private static Proposal proposal(String answer, String sentence) {
    ArticleEntry article = entry("one", "Figures", sentence, "2020-02-19");
    Backing backing = new Backing(article, false, new Span(0, sentence.length()));
    return new Proposal(Proposal.Origin.EXTRACT, answer, answer, answer, List.of(backing), Set.of(), Signs.NONE);
  }
}
