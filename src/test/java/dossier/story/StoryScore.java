package dossier.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well stories agree with the labels, over pairs of articles and over articles (BCubed: Bagga and Baldwin 1998). Articles of
 * different windows are never compared, so that it does not matter whether the windows were placed together or one by one.
 */
final class StoryScore {
  private long bothSame;
  private long placedSame;
  private long labelledSame;
  private long pairs;
  private long articles;
  private double articlePrecision;
  private double articleRecall;

  /**
   * Counts one window.
   *
   * @param labels the labelled story of each article
   * @param placed the story that each of these articles was placed in, compared with {@code equals}; it may hold more articles
   * @throws NullPointerException if an article has no place
   */
  void add(Map<String, String> labels, Map<String, ?> placed) {
    List<String> all = new ArrayList<>(labels.keySet());
    for (String one : all) {
      int right = 0;
      int inPlace = 0;
      int inLabel = 0;
      for (String other : all) {
        boolean place = place(placed, one).equals(place(placed, other));
        boolean label = labels.get(one).equals(labels.get(other));
        right += place && label ? 1 : 0;
        inPlace += place ? 1 : 0;
        inLabel += label ? 1 : 0;
      }
      articlePrecision += right / (double) inPlace;
      articleRecall += right / (double) inLabel;
      bothSame += right - 1;
      placedSame += inPlace - 1;
      labelledSame += inLabel - 1;
    }
    articles += all.size();
    pairs += (long) all.size() * (all.size() - 1) / 2;
  }

  private static Object place(Map<String, ?> placed, String article) {
    return Objects.requireNonNull(placed.get(article), article);
  }

  /** Pairs compared. */
  long pairs() {
    return pairs;
  }

  /** Pairs that the labels put together. */
  long labelledPairs() {
    return labelledSame / 2;
  }

  /** The share, of the pairs placed together, that the labels put together; 1 when none were placed together. */
  double pairPrecision() {
    return placedSame == 0 ? 1 : bothSame / (double) placedSame;
  }

  /** The share, of the pairs that the labels put together, that were placed together; 1 when there are none. */
  double pairRecall() {
    return labelledSame == 0 ? 1 : bothSame / (double) labelledSame;
  }

  /** The harmonic mean of BCubed precision and recall, each the mean over all articles; 1 when there are none. */
  double bcubed() {
    if (articles == 0) {
      return 1;
    }
    return 2 * articlePrecision * articleRecall / (articlePrecision + articleRecall) / articles;
  }

  @Override
  public String toString() {
    return "%d pairs, %d of one story: precision %.3f, recall %.3f, BCubed F1 %.3f"
        .formatted(pairs(), labelledPairs(), pairPrecision(), pairRecall(), bcubed());
  }
}
