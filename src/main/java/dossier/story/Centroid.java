package dossier.story;

import java.util.Arrays;

/** Sums of words' weights over the articles of one story, used again for the next. */
final class Centroid {
  private static final int SLOTS = 1024;
  private static final int MASK = SLOTS - 1;
  /** Most words that keep look-ups short. */
  static final int MOST_WORDS = SLOTS / 2;

  private final int[] words = new int[SLOTS];
  private final double[] sums = new double[SLOTS];
  private int size;

  void clear() {
    Arrays.fill(words, 0);
    size = 0;
  }

  /** Adds a word, which is not 0; words beyond {@link #MOST_WORDS} are left out. */
  void add(int word, double weight) {
    int slot = slot(word);
    if (words[slot] == 0) {
      if (size == MOST_WORDS) return;
      size++;
      words[slot] = word;
      sums[slot] = 0;
    }
    sums[slot] += weight;
  }

  /** The cosine with a vector of unit length: 0 to 1. */
  double cosine(Keywords keywords, double[] vector) {
    double product = 0;
    for (int i = 0; i < vector.length; i++) {
      int slot = slot(keywords.word(i));
      if (words[slot] != 0) product += vector[i] * sums[slot];
    }
    return product == 0 ? 0 : product / length();
  }

  private double length() {
    double squares = 0;
    for (int slot = 0; slot < SLOTS; slot++)
      if (words[slot] != 0) squares += sums[slot] * sums[slot];
    return Math.sqrt(squares);
  }

  private int slot(int word) {
    int slot = Mix.mix(word) & MASK;
    while (words[slot] != 0 && words[slot] != word)
      slot = (slot + 1) & MASK;
    return slot;
  }
}
