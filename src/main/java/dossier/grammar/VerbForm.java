package dossier.grammar;

/**
 * A form that a word may be of a verb.
 *
 * @param lemma the verb's base form
 */
record VerbForm(String lemma, Kind kind) {
  enum Kind {
    BASE,
    /** Base, past and participle alike: "cut". */
    ANY,
    /** Third person: "buys". */
    THIRD,
    PAST,
    PARTICIPLE,
    /** Past and participle alike: "launched", "bought". */
    PAST_OR_PARTICIPLE,
    GERUND
  }

  boolean isPast() {
    return kind == Kind.PAST || kind == Kind.PAST_OR_PARTICIPLE || kind == Kind.ANY;
  }

  boolean isParticiple() {
    return kind == Kind.PARTICIPLE || kind == Kind.PAST_OR_PARTICIPLE || kind == Kind.ANY;
  }

  /** Whether it can follow "to" and "will". */
  boolean isBase() {
    return kind == Kind.BASE || kind == Kind.ANY;
  }
}
