package dossier.story;

/** Weights of keywords as of now: how much an article speaks of a word times how rare the word is among all articles. */
final class Weights {
  /**
   * Articles that the prior counts as: so many must have come before counting weighs as much as what kind of word it is.
   */
  static final double PRIOR = 600;

  private final DocumentCounts counts;

  Weights(DocumentCounts counts) {
    this.counts = counts;
  }

  /** The weight of a word: 0 or more. */
  double of(int word, byte packed) {
    return Keywords.weight(packed) * rarity(word, Keywords.kind(packed));
  }

  /** Inverse document frequency with the expected share of a word of that kind as its prior. */
  private double rarity(int word, WordKind kind) {
    double expected = PRIOR * kind.share();
    return Math.max(0, Math.log((counts.articles() + PRIOR) / (counts.of(word) + expected)));
  }

  /** The weights of all words in order, of unit length. */
  double[] vector(Keywords words) {
    double[] vector = new double[words.size()];
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = of(words.word(i), words.packed(i));
      squares += vector[i] * vector[i];
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length && length > 0; i++)
      vector[i] /= length;
    return vector;
  }
}
