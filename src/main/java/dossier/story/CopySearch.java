package dossier.story;

/** Finds the article whose text another repeats. */
final class CopySearch {
  /** Least share of the shorter text that stands in the other, for articles of the same days. */
  private static final double LEAST = 0.4;
  /** Least share for articles far apart, where regular reports repeat last time's sentences. */
  private static final double LEAST_APART = 0.7;
  /** Least share where a day is not known. */
  private static final double LEAST_UNDATED = 0.6;
  private static final double NEAR_DAYS = 3;
  private static final double FAR_DAYS = 10;
  /** Fewest shared hashes: fewer may be a quotation or a footer. */
  private static final int FEWEST_SHARED = 4;
  /**
   * Least cosine of the keywords where the share is the least: what shares some text and no subject shares boilerplate.
   * None is needed from {@link #SURE} on: a text in another order has other keywords, for leads weigh more.
   */
  private static final double LEAST_COSINE = 0.35;
  private static final double SURE = 0.75;

  private final NearDuplicates sketches;
  private final Affinity affinity;
  private final Members members;

  private int best;
  private double bestShare;

  CopySearch(NearDuplicates sketches, Affinity affinity, Members members) {
    this.sketches = sketches;
    this.affinity = affinity;
    this.members = members;
  }

  /** The row whose text the subject repeats most, or {@link Members#NONE}. */
  int of(Subject subject) {
    best = Members.NONE;
    bestShare = 0;
    sketches.find(subject.trace().sketch(), (row, share, shared) -> {
      if (share <= bestShare || shared < FEWEST_SHARED || share < least(subject.trace().minute(), members.minute(row)))
        return;
      if (affinity.cosine(subject, row) < leastCosine(share)) return;
      best = row;
      bestShare = share;
    });
    return best;
  }

  private static double leastCosine(double share) {
    return LEAST_COSINE * Math.clamp((SURE - share) / (SURE - LEAST), 0, 1);
  }

  private static double least(int one, int other) {
    if (one == Trace.UNDATED || other == Trace.UNDATED) return LEAST_UNDATED;
    double apart = (Affinity.days(one, other) - NEAR_DAYS) / (FAR_DAYS - NEAR_DAYS);
    return LEAST + (LEAST_APART - LEAST) * Math.clamp(apart, 0, 1);
  }
}
