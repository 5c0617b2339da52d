package dossier.question;

import java.util.List;

/**
 * A question whose answer is worked out from the answers to two simpler ones.
 *
 * @param operation what is done with the two answers
 * @param labels what the two are about, as the question names it
 * @param parts the simpler questions, in the same order
 */
public record Compound(Operation operation, List<String> labels, List<String> parts) {
  /** What is done with two answers. */
  public enum Operation {
    /** The one with the greater answer is named. */
    GREATER,
    /** The one with the smaller answer is named. */
    SMALLER,
    /** The one with the earlier answer is named. */
    EARLIER,
    /** The one with the later answer is named. */
    LATER,
    /** Whether the first answer is greater than the second. */
    IS_GREATER,
    /** Whether it is smaller. */
    IS_SMALLER,
    /** How much greater the first is. */
    DIFFERENCE,
    /** Both together. */
    SUM
  }

  public Compound {
    labels = List.copyOf(labels);
    parts = List.copyOf(parts);
    if (labels.size() != 2 || parts.size() != 2)
      throw new IllegalArgumentException(labels.size() + " labels and " + parts.size() + " parts, expected 2 of each");
  }
}
