package dossier.speech;

/** What a token is, beside the tables that hold its word. */
enum TokenClass {
  PERSON(0),
  BODY(1),
  NAME(2),
  NUMBER(3),
  /** A word with a capital that is no name. */
  CAPITAL(4),
  /** A name of no person or a word that can stand before a noun. */
  MODIFIER(5),
  /** What can stand after a preposition. */
  ARGUMENT(6),
  /** Any word or name but a verb of saying. */
  FREE(7),
  QUOTATION(8),
  COMMA(9),
  /** Colons, semicolons, dashes and other marks. */
  MARK(10),
  /** The end of a sentence. */
  STOP(11);

  private final long bit;

  TokenClass(int position) {
    this.bit = 1L << position;
  }

  /** Its bit beside those of the tables. */
  long bit() {
    return bit;
  }
}
