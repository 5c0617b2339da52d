package dossier.store;

/** What is wrong with a fact. */
public enum FactVerdict {
  /** It is about another company. */
  WRONG_COMPANY,
  /** One of its slots is wrong. */
  WRONG_VALUE,
  /** Another fact tells the same event. */
  DUPLICATE,
  /** It is no fact. */
  NOT_A_FACT
}
