package dossier.story;

/** Finds the article whose text another repeats. */
final class CopySearch {
  /** Least share of the shorter text that stands in the other, for articles of the same days. */
  private static final double LEAST = 0.4;
  /** Least share for articles far apart, where regular reports repeat last time's sentences. */
  private static final double LEAST_APART = 0.7;
  /** Least share where a day is not known. */
  private static final double LEAST_UNDATED = 0.6;
  private static final double NEAR_HOURS = 3 * 24;
  private static final double FAR_HOURS = 10 * 24;
  /** Fewest shared hashes: fewer may be a quotation or a footer. */
  private static final int FEWEST_SHARED = 4;
  /**
   * Least cosine of the keywords where the share is the least: what shares some text and no subject shares boilerplate.
   * None is needed from {@link #SURE} on: a text in another order has other keywords, for leads weigh more.
   */
  private static final double LEAST_COSINE = 0.35;
  private static final double SURE = 0.75;

  private final NearDuplicates sketches;
  private final Cosine cosine;
  private final Members members;

  private int best;
  private double bestShare;

  CopySearch(NearDuplicates sketches, Cosine cosine, Members members) {
    this.sketches = sketches;
    this.cosine = cosine;
    this.members = members;
  }

  /**
   * The row whose text the subject repeats most, or {@link Members#NONE}. Where it is not {@link #sure}, an update of the
   * same text may tell the next event.
   */
  int of(Subject subject) {
    best = Members.NONE;
    bestShare = 0;
    sketches.find(subject.trace().sketch(), (row, share, shared) -> {
      if (share <= bestShare || shared < FEWEST_SHARED || share < least(subject.trace().minute(), members.minute(row)))
        return;
      if (cosine.of(subject, row) < leastCosine(share)) return;
      best = row;
      bestShare = share;
    });
    return best;
  }

  /** Whether what was found last is a copy whatever else it says. */
  boolean sure(Subject subject) {
    if (best == Members.NONE) return false;
    return bestShare >= SURE || !subject.dated() || members.minute(best) == Trace.UNDATED;
  }

  private static double leastCosine(double share) {
    return LEAST_COSINE * Math.clamp((SURE - share) / (SURE - LEAST), 0, 1);
  }

  private static double least(int one, int other) {
    if (one == Trace.UNDATED || other == Trace.UNDATED) return LEAST_UNDATED;
    double apart = (Likeness.hours(one, other) - NEAR_HOURS) / (FAR_HOURS - NEAR_HOURS);
    return LEAST + (LEAST_APART - LEAST) * Math.clamp(apart, 0, 1);
  }
}
