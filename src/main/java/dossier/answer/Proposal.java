package dossier.answer;

import java.util.List;
import java.util.Set;

/**
 * An answer that could be given.
 *
 * @param origin how it was found: weights differ by it
 * @param answer the short answer alone: a phrase or one sentence
 * @param value what makes two answers the same: the amount, date or name in a normal form
 * @param line the answer with its subject, as it is shown
 * @param backing what it rests on, best first, at least one
 * @param cautions what its sentences say of themselves
 * @param signs what speaks for and against it
 */
record Proposal(Origin origin, String answer, String value, String line, List<Backing> backing, Set<Caution> cautions,
    Signs signs) {
  /** How an answer was found. */
  enum Origin {
    /** Slots of a merged fact. */
    FACT,
    /** A thing of the kind asked for, cut out of a sentence. */
    EXTRACT,
    /** A sentence as a whole. */
    SENTENCE,
    /** Several facts together. */
    FACTS,
    /** Worked out from the answers to two simpler questions. */
    COMPOUND,
    /** A name that several clues of a question point to. */
    CLUES,
    /** What somebody said, or who said it. */
    SAID,
    /** A reason, cut out of a sentence. */
    REASON,
    /** What somebody or something is or makes, cut out of a sentence. */
    DEFINITION
  }

  Proposal {
    if (backing.isEmpty()) throw new IllegalArgumentException("an answer without anything to cite");
    backing = List.copyOf(backing);
    cautions = Set.copyOf(cautions);
  }

  Proposal with(Signs more) {
    return new Proposal(origin, answer, value, line, backing, cautions, more);
  }

  Proposal withLine(String other) {
    return new Proposal(origin, answer, value, other, backing, cautions, signs);
  }

  Proposal backedBy(List<Backing> more) {
    return new Proposal(origin, answer, value, line, more, cautions, signs);
  }
}
