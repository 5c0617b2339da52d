package dossier.story;

import java.util.Arrays;

/** Sums of weights by word while one article is read. */
final class WordSums {
  private int[] words = new int[1024];
  private double[] sums = new double[1024];
  private WordKind[] kinds = new WordKind[1024];
  private int size;

  /** Adds to the sum of a word; words of {@link WordKind#FUNCTION} are left out. */
  void add(int word, WordKind kind, double weight) {
    if (kind == WordKind.FUNCTION || word == 0) return;
    if (size * 2 >= words.length) grow();
    int slot = slot(word);
    if (words[slot] == 0) {
      words[slot] = word;
      kinds[slot] = kind;
      size++;
    }
    sums[slot] += weight;
  }

  double sum(int word) {
    return sums[slot(word)];
  }

  WordKind kind(int word) {
    return kinds[slot(word)];
  }

  /** The words that tell most by sum and kind, at most {@code most}, in ascending order. */
  int[] best(int most) {
    int[] best = new int[Math.min(most, size)];
    double[] scores = new double[best.length];
    int found = 0;
    for (int slot = 0; slot < words.length; slot++) {
      if (words[slot] == 0) continue;
      double score = Math.log1p(sums[slot]) * -Math.log(kinds[slot].share());
      int at = found;
      while (at > 0 && better(score, words[slot], scores[at - 1], best[at - 1]))
        at--;
      if (at == best.length) continue;
      found = Math.min(found + 1, best.length);
      System.arraycopy(best, at, best, at + 1, found - 1 - at);
      System.arraycopy(scores, at, scores, at + 1, found - 1 - at);
      best[at] = words[slot];
      scores[at] = score;
    }
    Arrays.sort(best);
    return best;
  }

  /** Ties fall by the hash, so that the order of the table does not show. */
  private static boolean better(double score, int word, double thanScore, int thanWord) {
    return score > thanScore || (score == thanScore && word < thanWord);
  }

  private int slot(int word) {
    int mask = words.length - 1;
    int slot = word & mask;
    while (words[slot] != 0 && words[slot] != word)
      slot = (slot + 1) & mask;
    return slot;
  }

  private void grow() {
    int[] oldWords = words;
    double[] oldSums = sums;
    WordKind[] oldKinds = kinds;
    words = new int[oldWords.length * 2];
    sums = new double[words.length];
    kinds = new WordKind[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] == 0) continue;
      int slot = slot(oldWords[i]);
      words[slot] = oldWords[i];
      sums[slot] = oldSums[i];
      kinds[slot] = oldKinds[i];
    }
  }
}
