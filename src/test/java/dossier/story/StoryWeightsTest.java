package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.story.LogisticRegression.Case;
import dossier.story.StoryLabels.Window;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of {@link Signs} to the development and training windows, where the articles are present, and judges each window by
 * weights fitted to all the others.
 */
class StoryWeightsTest {
  @Test
  void weightsAreThoseFittedToTheTrainingWindows() throws IOException {
    assumeTrue(Corpus.present(), "no articles at " + Corpus.FOLDER);
    List<TracedCorpus.Item> corpus = TracedCorpus.inOrder();
    List<Window> training = StoryLabels.training();
    Map<String, List<Case>> cases = new StoryReplay(corpus, training).cases();
    double[] fitted = LogisticRegression.fit(cases.values().stream().flatMap(List::stream).toList());
    System.out.println("weights of signs: " + Arrays.toString(fitted));

    Map<String, ToDoubleFunction<Signs>> outOfFold = new HashMap<>();
    for (Window window : training) {
      double[] weights = LogisticRegression.fit(allBut(window.name(), cases));
      outOfFold.put(window.name(), signs -> signs.logOdds(weights));
    }
    for (int tenths = 0; tenths <= 20; tenths += 2)
      System.out.printf("least %.1f out of fold: %s%n", tenths / 10.0,
          score(training, new StoryReplay(corpus, training).placed(outOfFold, tenths / 10.0)));

    assertThat(Signs.weights()).containsExactly(fitted, within(0.01));
    StoryScore score = score(training, new StoryReplay(corpus, training).placed(outOfFold, Stories.LEAST));
    assertThat(score.pairPrecision()).isGreaterThanOrEqualTo(0.94);
    assertThat(score.pairRecall()).isGreaterThanOrEqualTo(0.59);
  }

  private static List<Case> allBut(String window, Map<String, List<Case>> cases) {
    return cases.entrySet()
        .stream()
        .filter(each -> !each.getKey().equals(window))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  private static StoryScore score(List<Window> windows, Map<String, String> placed) {
    StoryScore score = new StoryScore();
    for (Window window : windows)
      score.add(window.stories(), placed);
    return score;
  }
}
