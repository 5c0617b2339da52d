package dossier.article;

import org.jspecify.annotations.Nullable;

/**
 * When an article appeared, as its publisher says it or as its own text suggests it; at most one of the two is there.
 *
 * @param published what the publisher says, or null
 * @param estimate what the text suggests where the publisher says nothing, or null
 */
public record Dating(@Nullable Published published, @Nullable DateEstimate estimate) {
  /** Neither is known. */
  public static final Dating UNKNOWN = new Dating(null, null);

  public Dating {
    if (published != null) estimate = null;
  }

  /** For people: the date, {@code about 2018} for an estimate, or that there is none. */
  public String display() {
    if (published != null) return published.date().display();
    return estimate == null ? "no date" : "no date (about " + estimate.date().display() + ", from the text)";
  }
}
