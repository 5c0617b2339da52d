package dossier.story;

import dossier.article.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Places the articles of labelled windows, each window for itself, while words are counted over all articles as they come:
 * either where the labels say, to learn from, or where some odds say, to judge them.
 */
final class StoryReplay {
  /** What one window remembers. */
  private final class Memory {
    final Members members = new Members();
    final NearDuplicates sketches = new NearDuplicates();
    final Likeness likeness = new Likeness(weights, members, sketches);
    final Map<String, Integer> stories = new LinkedHashMap<>();

    void add(ArticleId id, Subject subject, String story) {
      int row = members.rowOrNew(id);
      members.fill(row, subject.trace());
      sketches.add(row, subject.trace().sketch());
      members.join(row, stories.computeIfAbsent(story, _ -> row));
    }

    boolean tellsNothing(int story) {
      return members.list(story) && members.next(story) == story;
    }
  }

  private final DocumentCounts counts = new DocumentCounts();
  private final Weights weights = new Weights(counts);
  private final List<TracedCorpus.Item> corpus;
  private final Map<String, StoryLabels.Window> windows = new HashMap<>();
  private final Map<String, Memory> memories = new HashMap<>();

  StoryReplay(List<TracedCorpus.Item> corpus, List<StoryLabels.Window> training) {
    this.corpus = corpus;
    for (StoryLabels.Window window : training) {
      window.stories().keySet().forEach(article -> windows.put(article, window));
      memories.put(window.name(), new Memory());
    }
  }

  /** The cases of each window: an article with each story told before it. */
  Map<String, List<LogisticRegression.Case>> cases() {
    Map<String, List<LogisticRegression.Case>> cases = new LinkedHashMap<>();
    replay((item, subject, window, memory) -> {
      String label = window.stories().get(item.name());
      memory.stories.forEach((story, row) -> {
        if (subject.trace().list() || memory.tellsNothing(row)) return;
        cases.computeIfAbsent(window.name(), _ -> new ArrayList<>())
            .add(new LogisticRegression.Case(memory.likeness.of(subject, row).features(), story.equals(label)));
      });
      memory.add(item.id(), subject, label);
    });
    return cases;
  }

  /**
   * Where each article is placed.
   *
   * @param odds the logarithm of the odds by window; an article joins the story of the greatest over {@code least}
   */
  Map<String, String> placed(Map<String, ToDoubleFunction<Signs>> odds, double least) {
    Map<String, String> placed = new HashMap<>();
    replay((item, subject, window, memory) -> {
      String best = item.name();
      double most = least;
      for (var story : memory.stories.entrySet()) {
        if (subject.trace().list() || memory.tellsNothing(story.getValue())) continue;
        double here = odds.get(window.name()).applyAsDouble(memory.likeness.of(subject, story.getValue()));
        if (here <= most) continue;
        most = here;
        best = story.getKey();
      }
      memory.add(item.id(), subject, best);
      placed.put(item.name(), best);
    });
    return placed;
  }

  private interface Step {
    void take(TracedCorpus.Item item, Subject subject, StoryLabels.Window window, Memory memory);
  }

  private void replay(Step step) {
    for (TracedCorpus.Item item : corpus) {
      Subject subject = new Subject(item.trace(), weights.vector(item.trace().words()));
      StoryLabels.Window window = windows.get(item.name());
      if (window != null) step.take(item, subject, window, memories.get(window.name()));
      counts.add(item.trace().words());
    }
  }
}
