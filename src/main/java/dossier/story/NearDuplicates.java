package dossier.story;

import java.io.IOException;

/**
 * The sketches of all articles, found by what they share. About 260 bytes an article. For one thread at a time.
 *
 * <p>
 * The {@value #INDEXED} smallest hashes of each sketch are indexed and all of another are looked up: where half of the
 * shingles are shared, one in a thousand pairs shares none of them.
 */
final class NearDuplicates {
  /** Hashes of a sketch that lead to it. */
  static final int INDEXED = 10;
  /** Sketches compared in one look-up. */
  private static final int MOST_COMPARED = 48;

  /** Takes a sketch that shares something with the one looked up. */
  interface Taker {
    /**
     * Takes one sketch.
     *
     * @param row the row that the sketch was added with
     * @param containment estimated share of the shorter text that stands in the other, over 0, at most 1
     * @param shared how many hashes say so
     */
    void take(int row, double containment, int shared);
  }

  private final Rows sketches = new Rows(Sketch.SIZE + 1);
  private final Postings postings = new Postings();
  private final Tally tally = new Tally();
  private int shared;

  /** Adds the sketch of a row; a row that was added before is to be removed first. */
  void add(int row, Sketch sketch) {
    while (sketches.size() <= row)
      sketches.add();
    sketches.set(row, Sketch.SIZE, sketch.size());
    for (int i = 0; i < sketch.size(); i++) {
      sketches.set(row, i, sketch.hash(i));
      if (i < INDEXED) postings.add(sketch.hash(i), row);
    }
  }

  void remove(int row) {
    if (row >= sketches.size()) return;
    int size = sketches.get(row, Sketch.SIZE);
    for (int i = 0; i < Math.min(size, INDEXED); i++)
      postings.remove(sketches.get(row, i), row);
    sketches.set(row, Sketch.SIZE, 0);
  }

  /** Gives the sketches that share most with this one, the likeliest first. */
  void find(Sketch sketch, Taker taker) {
    tally.clear();
    for (int i = 0; i < sketch.size(); i++)
      postings.rows(sketch.hash(i), row -> tally.add(row, 1));
    for (int row : tally.best(MOST_COMPARED)) {
      double containment = containment(sketch, row);
      taker.take(row, containment, shared);
    }
  }

  /**
   * Estimated share of the shorter text that stands in the other, 0 to 1. Compares below the smaller of the two greatest
   * hashes, where both sketches hold every shingle: what both have there is a fair sample of what the texts share.
   */
  double containment(Sketch sketch, int row) {
    int size = sketches.get(row, Sketch.SIZE);
    int here = 0;
    int there = 0;
    shared = 0;
    while (here < sketch.size() && there < size) {
      int one = sketch.hash(here);
      int other = sketches.get(row, there);
      if (one == other) shared++;
      if (one <= other) here++;
      if (other <= one) there++;
    }
    if (here == sketch.size() && here < Sketch.SIZE) there = size;
    if (there == size && size < Sketch.SIZE) here = sketch.size();
    return shared / (double) Math.max(1, Math.min(here, there));
  }

  void write(StoriesWriter out) throws IOException {
    sketches.write(out);
    postings.write(out);
  }

  void read(StoriesReader in) {
    sketches.read(in);
    postings.read(in);
  }

  /** Bytes taken. */
  long bytes() {
    return sketches.bytes() + postings.bytes();
  }
}
