package dossier.story;

/** Compares an article that is being placed with a story. For one thread at a time. */
final class Likeness {
  /** Articles of a story that are compared: its opener and those that joined last. */
  private static final int MOST_COMPARED = 12;
  private static final double MINUTES_AN_HOUR = 60;

  private final Weights weights;
  private final Members members;
  private final NearDuplicates sketches;
  private final Centroid centroid = new Centroid();
  private final double[] vector = new double[Keywords.SIZE];

  private double hours;
  private double farthest;
  private double company;
  private boolean number;
  private double text;
  private double title;
  private double bothTitles;

  Likeness(Weights weights, Members members, NearDuplicates sketches) {
    this.weights = weights;
    this.members = members;
    this.sketches = sketches;
  }

  /** The signs of a story, given by its opener's row; lists and articles not here any more give none. */
  Signs of(Subject subject, int story) {
    clear();
    int compared = 0;
    int row = story;
    do {
      if (members.here(row) && !members.list(row)) {
        compare(subject, row);
        compared++;
      }
      row = members.next(row);
    } while (row != story && compared < MOST_COMPARED);
    if (hours == Double.MAX_VALUE) hours = farthest = Signs.HOURS_UNKNOWN;
    return new Signs(hours, farthest, centroid.cosine(subject.words(), subject.vector()), company, number, text, title,
        bothTitles);
  }

  private void clear() {
    centroid.clear();
    hours = Double.MAX_VALUE;
    farthest = 0;
    company = 0;
    number = false;
    text = 0;
    title = 0;
    bothTitles = 0;
  }

  private void compare(Subject subject, int row) {
    if (subject.dated() && members.minute(row) != Trace.UNDATED) {
      double apart = hours(subject.trace().minute(), members.minute(row));
      hours = Math.min(hours, apart);
      farthest = Math.max(farthest, apart);
    }
    company = Math.max(company, companies(subject.trace(), row));
    text = Math.max(text, sketches.containment(subject.trace().sketch(), row));
    addToCentroid(row);
    compareWords(subject, row);
  }

  /** The share of the companies of the one with fewer that the other has too. */
  private double companies(Trace trace, int row) {
    int shared = 0;
    for (int i = 0; i < trace.companies(); i++)
      for (int j = 0; j < members.companies(row); j++)
        if (trace.company(i) == members.company(row, j)) shared++;
    return shared == 0 ? 0 : shared / (double) Math.min(trace.companies(), members.companies(row));
  }

  /** Every article counts the same in the mean, whatever the length of its vector, which is kept for its title. */
  private void addToCentroid(int row) {
    double squares = 0;
    for (int i = 0; i < members.words(row); i++) {
      vector[i] = weights.of(members.word(row, i), members.weight(row, i));
      squares += vector[i] * vector[i];
    }
    if (squares == 0) return;
    double length = Math.sqrt(squares);
    for (int i = 0; i < members.words(row); i++)
      centroid.add(members.word(row, i), vector[i] / length);
  }

  private void compareWords(Subject subject, int row) {
    Keywords words = subject.words();
    Found here = new Found();
    Found there = new Found();
    int i = 0;
    int j = 0;
    while (i < words.size() || j < members.words(row)) {
      boolean inOne = i < words.size() && (j == members.words(row) || words.word(i) <= members.word(row, j));
      boolean inOther = j < members.words(row) && (i == words.size() || members.word(row, j) <= words.word(i));
      if (inOne && inOther && Keywords.kind(words.packed(i)) == WordKind.NUMBER) number = true;
      if (inOne) here.add(words.packed(i), subject.vector()[i], inOther);
      if (inOther) there.add(members.weight(row, j), vector[j], inOne);
      if (inOne) i++;
      if (inOther) j++;
    }
    title = Math.max(title, Math.max(here.share(), there.share()));
    bothTitles = Math.max(bothTitles, Math.min(here.share(), there.share()));
  }

  /** How much of a title's weight was found in the other article. */
  private static final class Found {
    private double all;
    private double found;

    void add(byte packed, double weight, boolean inOther) {
      if (!Keywords.inTitle(packed)) return;
      all += weight * weight;
      if (inOther) found += weight * weight;
    }

    double share() {
      return all == 0 ? 0 : found / all;
    }
  }

  /** Hours between two moments in minutes, of which both are known. */
  static double hours(int one, int other) {
    return Math.abs((double) one - other) / MINUTES_AN_HOUR;
  }
}
