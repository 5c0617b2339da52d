package dossier.grammar;

/** What a word does in its sentence. */
public enum WordClass {
  NAME,
  QUANTITY,
  TIME,
  NOUN,
  ADJECTIVE,
  DETERMINER,
  /** A possessive pronoun: "its". */
  POSSESSIVE,
  /** The mark of a possessor: "'s". */
  GENITIVE,
  PRONOUN,
  RELATIVE,
  PREPOSITION,
  /** "to" before a verb. */
  TO,
  SUBORDINATOR,
  CONJUNCTION,
  AUXILIARY,
  MODAL,
  NEGATION,
  ADVERB,
  VERB,
  COMMA,
  OPEN,
  CLOSE,
  QUOTE,
  /** A mark that ends a clause: colon, semicolon, dash, full stop. */
  STOP
}
