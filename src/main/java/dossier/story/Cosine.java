package dossier.story;

/** How alike the weighted keywords of an article that is being placed and of a remembered one are. */
final class Cosine {
  private final Weights weights;
  private final Members members;

  Cosine(Weights weights, Members members) {
    this.weights = weights;
    this.members = members;
  }

  /** From 0 to 1. */
  double of(Subject subject, int row) {
    Keywords words = subject.words();
    double product = 0;
    double squares = 0;
    int i = 0;
    for (int j = 0; j < members.words(row); j++) {
      int word = members.word(row, j);
      double weight = weights.of(word, members.weight(row, j));
      squares += weight * weight;
      while (i < words.size() && words.word(i) < word)
        i++;
      if (i < words.size() && words.word(i) == word) product += weight * subject.vector()[i];
    }
    return squares == 0 ? 0 : product / Math.sqrt(squares);
  }
}
