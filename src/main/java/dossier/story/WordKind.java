package dossier.story;

/** How much a word tells before anything was counted. */
enum WordKind {
  /** Grammar, and what every report says ("said", "percent"): tells nothing. */
  FUNCTION(0, 1.0),
  /** A frequent English word in any inflected form. */
  COMMON(1, 0.02),
  /** A number with at least two digits that is no recent year: amounts recur in the reports of one event. */
  NUMBER(2, 0.003),
  /** Any other word: mostly names. */
  RARE(3, 0.001);

  private static final WordKind[] BY_CODE = { FUNCTION, COMMON, NUMBER, RARE };

  private final int code;
  private final double share;

  WordKind(int code, double share) {
    this.code = code;
    this.share = share;
  }

  /** The kind as two bits, which stored traces hold. */
  int code() {
    return code;
  }

  static WordKind of(int code) {
    return BY_CODE[code];
  }

  /** The share of all articles that such a word is expected to stand in, over 0, at most 1. */
  double share() {
    return share;
  }
}
