package dossier.story;

/**
 * How alike two articles are as reports of events: the cosine of their weighted keywords, more where they are about the
 * same companies and less where they are about different ones, lowered by the time between them.
 *
 * <p>
 * The form is that of on-line event detection: weighted words and a penalty for time (Y. Yang, T. Pierce, J. Carbonell, "A
 * study on retrospective and on-line event detection", SIGIR 1998; T. Brants, F. Chen, A. Farahat, "A system for new event
 * detection", SIGIR 2003), with entities and a Gaussian of the days between (S. Miranda and others, "Multilingual
 * clustering of streaming news", EMNLP 2018). The constants were chosen on the development half of {@code eval/stories}.
 */
final class Affinity {
  /** Standard deviation in days of the time between two reports of one event. */
  private static final double DAYS = 1;
  private static final double MINUTES_A_DAY = 24 * 60;
  /** Factor where a day is not known. */
  private static final double NO_DAY = 0.6;
  /** Added to the cosine: where companies are known, where those of both are others, where neither is about any. */
  private static final double SAME_COMPANY = 0.1;
  private static final double OTHER_COMPANY = -0.1;
  private static final double NO_COMPANY = 0.06;

  private final Weights weights;
  private final Members members;

  Affinity(Weights weights, Members members) {
    this.weights = weights;
    this.members = members;
  }

  /** From 0 to a little over 1; 0 for lists, which tell of no event. */
  double of(Subject subject, int row) {
    if (subject.trace().list() || members.list(row)) return 0;
    double alike = cosine(subject, row) + companies(subject.trace(), row);
    return Math.max(0, alike * time(subject.trace().minute(), members.minute(row)));
  }

  /** Of the weighted keywords: 0 to 1. */
  double cosine(Subject subject, int row) {
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

  private double companies(Trace trace, int row) {
    int here = trace.companies();
    int there = members.companies(row);
    if (here == 0 && there == 0) return NO_COMPANY;
    if (here == 0 || there == 0) return 0;
    int shared = 0;
    for (int i = 0; i < here; i++)
      for (int j = 0; j < there; j++)
        if (trace.company(i) == members.company(row, j)) shared++;
    return shared == 0 ? OTHER_COMPANY : SAME_COMPANY * shared / Math.min(here, there);
  }

  /** 1 at the same moment. */
  private static double time(int one, int other) {
    if (one == Trace.UNDATED || other == Trace.UNDATED) return NO_DAY;
    double days = days(one, other) / DAYS;
    return Math.exp(-0.5 * days * days);
  }

  /** Days between two moments, of which both are known. */
  static double days(int one, int other) {
    return Math.abs((double) one - other) / MINUTES_A_DAY;
  }
}
