package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.story.StoryLabels.Half;
import dossier.story.StoryLabels.Window;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places all real articles in order of their dates, undated ones last, and scores the labelled ones, where they are present. */
class StoriesOnLabelsTest {
  @Test
  void storiesAgreeWithTheLabels() throws IOException {
    assumeTrue(Corpus.present(), "no articles at " + Corpus.FOLDER);
    Stories stories = new Stories();
    Map<String, StoryId> placed = new HashMap<>();
    for (TracedCorpus.Item each : TracedCorpus.inOrder())
      placed.put(each.name(), stories.place(each.id(), each.trace()).story());
    StoryScore development = score("development", StoryLabels.windows(Half.DEVELOPMENT), placed);
    StoryScore test = score("test", StoryLabels.windows(Half.TEST), placed);
    score("both", StoryLabels.windows(), placed);
    assertThat(development.pairPrecision()).isGreaterThanOrEqualTo(0.95);
    assertThat(development.pairRecall()).isGreaterThanOrEqualTo(0.70);
    assertThat(test.pairPrecision()).isGreaterThanOrEqualTo(0.83);
    assertThat(test.pairRecall()).isGreaterThanOrEqualTo(0.50);
    assertThat(test.bcubed()).isGreaterThanOrEqualTo(0.87);
  }

  private static StoryScore score(String half, List<Window> windows, Map<String, StoryId> placed) {
    StoryScore score = new StoryScore();
    for (Window window : windows)
      score.add(window.stories(), placed);
    System.out.printf("stories, %s: pair precision %.3f, recall %.3f, BCubed F1 %.3f%n", half, score.pairPrecision(),
        score.pairRecall(), score.bcubed());
    return score;
  }
}
