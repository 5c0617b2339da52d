package dossier.story;

/**
 * In how many articles each word is among the telling ones, counted in a fixed table of {@value #BITS}-bit hashes: a
 * count-min sketch of two rows (G. Cormode and S. Muthukrishnan, J. Algorithms 55(1), 2005), so a count may be too high by
 * a few, never too low.
 */
final class DocumentCounts {
  private static final int BITS = 19;
  private static final int MASK = (1 << BITS) - 1;

  private final int[] first = new int[MASK + 1];
  private final int[] second = new int[MASK + 1];
  private int articles;

  void add(Keywords words) {
    count(words, 1);
  }

  void remove(Keywords words) {
    count(words, -1);
  }

  private void count(Keywords words, int step) {
    articles += step;
    for (int i = 0; i < words.size(); i++) {
      first[words.word(i) & MASK] += step;
      second[words.word(i) >>> (Integer.SIZE - BITS)] += step;
    }
  }

  int articles() {
    return articles;
  }

  int of(int word) {
    return Math.min(first[word & MASK], second[word >>> (Integer.SIZE - BITS)]);
  }
}
