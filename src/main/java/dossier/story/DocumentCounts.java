package dossier.story;

import java.io.IOException;

/**
 * In how many articles each word is among the telling ones, counted in a fixed table of {@value #BITS}-bit hashes: a
 * count-min sketch of two rows (G. Cormode and S. Muthukrishnan, J. Algorithms 55(1), 2005), so a count may be too high by
 * a few, never too low.
 */
final class DocumentCounts {
  private static final int BITS = 19;
  private static final int MASK = (1 << BITS) - 1;

  private Cells first = Cells.ofInts(MASK + 1);
  private Cells second = Cells.ofInts(MASK + 1);
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
      add(first, words.word(i) & MASK, step);
      add(second, words.word(i) >>> (Integer.SIZE - BITS), step);
    }
  }

  private static void add(Cells counts, int at, int step) {
    counts.intAt(at, counts.intAt(at) + step);
  }

  int articles() {
    return articles;
  }

  int of(int word) {
    return Math.min(first.intAt(word & MASK), second.intAt(word >>> (Integer.SIZE - BITS)));
  }

  void write(StoriesWriter out) throws IOException {
    out.number(articles);
    out.cells(first);
    out.cells(second);
  }

  void read(StoriesReader in) {
    articles = (int) in.number();
    first = in.cells((MASK + 1L) * Integer.BYTES);
    second = in.cells((MASK + 1L) * Integer.BYTES);
  }
}
