package dossier.store;

/** What a reader thinks of an answer. */
public enum Verdict {
  /** The answer was right. */
  GOOD,
  /** The answer was wrong. */
  WRONG
}
