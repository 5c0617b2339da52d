package dossier.story;

/**
 * What speaks for and against an article telling a story's event, and the odds that follow.
 *
 * <p>
 * The form is that of on-line event detection, an article against the mean of a story's weighted words with a penalty for
 * time (Y. Yang, T. Pierce, J. Carbonell, "A study on retrospective and on-line event detection", SIGIR 1998), decided by a
 * learned classifier over several signs (S. Miranda and others, "Multilingual clustering of streaming news", EMNLP 2018). A day later the
 * same words tell of the next event, so signs of likeness count as far as the article is {@link #near}.
 *
 * <p>
 * The weights are those of a logistic regression on the development windows of {@code eval/stories} and on
 * {@code eval/stories-training}, see {@code docs/decisions/2026-11-22-stories.md}; a test in this package fits them anew.
 *
 * @param hours to the story's nearest article, 0 or more
 * @param farthest hours to the farthest of its articles that are compared, not less
 * @param words cosine of the weighted keywords and their mean in the story, 0 to 1
 * @param company the greatest share of the companies of the one that the other has of those of either, 0 to 1
 * @param number whether one of the story's articles has a telling number of this one
 * @param text the greatest share of text in common with one of the story's articles, 0 to 1
 * @param title the greatest part of a title, by the weights of its words, that one of the other's keywords has, 0 to 1
 * @param bothTitles the same of the title of which less is found, 0 to 1
 */
record Signs(double hours, double farthest, double words, double company, boolean number, double text, double title,
    double bothTitles) {
  /** Hours where a day is not known: as many as make likeness count half. */
  static final double HOURS_UNKNOWN = 24;

  private static final double HALF_NEAR = 24;
  private static final double NEAR_SCALE = 5;
  /**
   * Part of the farthest article's hours in the distance, so that no chain of updates and no late copy draws a
   * story out.
   */
  private static final double FARTHEST_PART = 0.3;
  private static final double WORDS_SCALE = 10;

  /** Of the {@link #features}. */
  private static final double[] WEIGHTS = { -2.79, -0.39, -2.42, 2.15, 0.87, 1.50, 3.45, 2.59, 1.25 };

  /** The features that the weights belong to, in their order; the first is constant. */
  double[] features() {
    double near = near();
    return new double[]{ 1, Math.log1p(hours), near, near * Math.log1p(WORDS_SCALE * words), company,
        number ? near : 0, near * text, near * title, near * bothTitles };
  }

  /** How much likeness counts at that distance in time: 0 to 1. */
  double near() {
    double distance = (1 - FARTHEST_PART) * hours + FARTHEST_PART * farthest;
    return 1 / (1 + Math.exp((distance - HALF_NEAR) / NEAR_SCALE));
  }

  /** The natural logarithm of the odds that the article tells of the story's event. */
  double logOdds() {
    return logOdds(WEIGHTS);
  }

  /** The same with other weights, as many as there are features. */
  double logOdds(double[] weights) {
    double[] features = features();
    double sum = 0;
    for (int i = 0; i < features.length; i++)
      sum += weights[i] * features[i];
    return sum;
  }

  /** The weights in use. */
  static double[] weights() {
    return WEIGHTS.clone();
  }
}
