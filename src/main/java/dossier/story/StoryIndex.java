package dossier.story;

import java.io.IOException;

/**
 * Finds articles of about the same days that share telling words. Keys are a word with a span of days, so a look-up costs
 * the same however many years are remembered and in whatever order articles come. Undated articles have a span of their
 * own, which every look-up visits.
 */
final class StoryIndex {
  /** Words of an article that lead to it, the weightiest. */
  private static final int INDEXED = 7;
  /** Minutes in a span: articles up to so far apart always meet, twice as far never. */
  private static final int SPAN = 2 * 24 * 60;
  private static final int NO_SPAN = Integer.MIN_VALUE;

  private final Postings postings = new Postings();
  private final Tally tally = new Tally();

  void add(int row, Subject subject) {
    int span = span(subject.trace().minute());
    for (int i : weightiest(subject.vector()))
      postings.add(key(subject.words().word(i), span), row);
  }

  void remove(int row, int minute, Keywords words) {
    for (int i = 0; i < words.size(); i++)
      postings.remove(key(words.word(i), span(minute)), row);
  }

  /** The rows that share most weight with the subject, the likeliest first. */
  int[] candidates(Subject subject, int most) {
    tally.clear();
    for (int i = 0; i < subject.words().size(); i++) {
      int word = subject.words().word(i);
      double share = subject.vector()[i] * subject.vector()[i];
      tally(key(word, NO_SPAN), share);
      if (!subject.dated()) continue;
      int span = span(subject.trace().minute());
      for (int near = span - 1; near <= span + 1; near++)
        tally(key(word, near), share);
    }
    return tally.best(most);
  }

  private void tally(int key, double share) {
    postings.rows(key, row -> tally.add(row, share));
  }

  private static int[] weightiest(double[] vector) {
    int[] order = new int[Math.min(INDEXED, vector.length)];
    int found = 0;
    for (int i = 0; i < vector.length; i++) {
      int at = found;
      while (at > 0 && vector[i] > vector[order[at - 1]])
        at--;
      if (at == order.length) continue;
      found = Math.min(found + 1, order.length);
      System.arraycopy(order, at, order, at + 1, found - 1 - at);
      order[at] = i;
    }
    return order;
  }

  private static int span(int minute) {
    return minute == Trace.UNDATED ? NO_SPAN : Math.floorDiv(minute, SPAN);
  }

  private static int key(int word, int span) {
    return Mix.mix(word, span);
  }

  void write(StoriesWriter out) throws IOException {
    postings.write(out);
  }

  void read(StoriesReader in) {
    postings.read(in);
  }

  /** Bytes taken. */
  long bytes() {
    return postings.bytes();
  }
}
