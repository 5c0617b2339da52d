package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.story.StoryLabels.Half;
import dossier.story.StoryLabels.Window;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryLabelsTest {
  @Test
  void theLabelsAreTheOnesThatTheirNoteCounts() throws IOException {
    List<Window> windows = StoryLabels.windows();
    assertThat(windows).hasSize(55);
    assertThat(windows.stream().flatMap(window -> window.stories().keySet().stream())).hasSize(515)
        .doesNotHaveDuplicates();
    assertThat(score(windows).pairs()).isEqualTo(2_320);
    assertThat(score(windows).labelledPairs()).isEqualTo(506);
    assertThat(score(StoryLabels.windows(Half.DEVELOPMENT)).labelledPairs()).isEqualTo(247);
    assertThat(score(StoryLabels.windows(Half.TEST)).labelledPairs()).isEqualTo(259);
  }

  @Test
  void theLabelsThemselvesArePerfect() throws IOException {
    StoryScore score = score(StoryLabels.windows());
    assertThat(score.pairPrecision()).isEqualTo(1);
    assertThat(score.pairRecall()).isEqualTo(1);
    assertThat(score.bcubed()).isCloseTo(1, within(1e-9));
  }

  @Test
  void anArticleInTheWrongStoryCostsPrecisionAndRecall() {
    StoryScore score = new StoryScore();
    score.add(
        Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "3"),
        Map.of("a", 7, "b", 7, "c", 8, "d", 8, "e", 9, "far", 9));
    assertThat(score.pairs()).isEqualTo(10);
    assertThat(score.labelledPairs()).isEqualTo(3);
    assertThat(score.pairPrecision()).isEqualTo(1 / 2.0);
    assertThat(score.pairRecall()).isEqualTo(1 / 3.0);
    // Precision of a to e: 1, 1, 1/2, 1/2, 1; recall: 2/3, 2/3, 1/3, 1, 1.
    double precision = 4 / 5.0;
    double recall = 11 / 15.0;
    assertThat(score.bcubed()).isCloseTo(2 * precision * recall / (precision + recall), within(1e-9));
  }

  @Test
  void everyArticleAloneIsPreciseAndRecallsNothing() throws IOException {
    StoryScore score = new StoryScore();
    for (Window window : StoryLabels.windows()) {
      score.add(window.stories(), window.stories().keySet().stream().collect(Collectors.toMap(id -> id, id -> id)));
    }
    assertThat(score.pairPrecision()).isEqualTo(1);
    assertThat(score.pairRecall()).isZero();
  }

  private static StoryScore score(List<Window> windows) {
    StoryScore score = new StoryScore();
    windows.forEach(window -> score.add(window.stories(), window.stories()));
    return score;
  }
}
