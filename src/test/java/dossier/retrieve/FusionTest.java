package dossier.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

class FusionTest {
  private static final List<ScoreDoc> WORDS = List.of(new ScoreDoc(1, 8), new ScoreDoc(2, 6));
  private static final List<ScoreDoc> MEANINGS = List.of(new ScoreDoc(3, 0.8f), new ScoreDoc(2, 0.6f));

  private static List<Integer> order(Fusion fusion) {
    return fusion.of(WORDS, MEANINGS, 10).stream().map(found -> found.doc).toList();
  }

  @Test
  void whatBothFoundComesFirstByRanks() {
    assertThat(order(new Fusion.ReciprocalRank(60))).containsExactly(2, 1, 3);
  }

  @Test
  void theShareDecidesWhoseBestComesFirst() {
    assertThat(order(new Fusion.Convex(0.1))).containsExactly(1, 2, 3);
    assertThat(order(new Fusion.Convex(0.5))).containsExactly(2, 1, 3);
    assertThat(order(new Fusion.Convex(0.9))).containsExactly(3, 2, 1);
  }

  @Test
  void theBestScoresWhatTheBestOfTheWordsDid() {
    assertThat(new Fusion.Convex(0.3).of(WORDS, MEANINGS, 1)).singleElement()
        .satisfies(best -> assertThat(best.score).isEqualTo(8));
    assertThat(new Fusion.Convex(0.3).of(List.of(), List.of(), 1)).isEmpty();
  }
}
