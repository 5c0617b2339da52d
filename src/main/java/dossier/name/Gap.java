package dossier.name;

/** What stands between a word and the one before. */
enum Gap {
  /** Blanks only. */
  SPACE(0),
  /** Nothing, or one joining character such as a hyphen. */
  JOIN(1),
  /** The full stop of an abbreviation or of an initial. */
  DOT(2),
  /** A comma. */
  COMMA(3),
  /** An opening bracket. */
  OPEN(4),
  /** A closing bracket. */
  CLOSE(5),
  /** A quotation mark. */
  QUOTE(6),
  /** A dash between blanks. */
  DASH(7),
  /** A colon or semicolon. */
  COLON(8),
  /** The end of a sentence or of a line. */
  STOP(9),
  /** Anything else. */
  OTHER(10);

  private final int bit;

  Gap(int position) {
    bit = 1 << position;
  }

  /** Whether a capital after it says little. */
  boolean afresh() {
    return this == STOP || this == QUOTE || this == COLON;
  }

  /** Whether words on both sides may belong to one name. */
  boolean continues() {
    return this == SPACE || this == JOIN || this == DOT;
  }

  /** The kind of {@code [from, to)}. */
  static Gap between(String text, int from, int to, boolean abbreviated) {
    if (to == from) return JOIN;
    if (to - from == 1) {
      char only = text.charAt(from);
      if (only == ' ') return SPACE;
      if (only == '-' || only == '/' || only == '.' || only == '*' || only == '\u2011' || only == '\''
          || only == '\u2019')
        return JOIN;
    }
    int seen = 0;
    for (int i = from; i < to; i++)
      seen |= kind(text, i, from, to, abbreviated).bit;
    if ((seen & DATELINE) == DATELINE) return COLON;
    for (Gap gap : STRONGEST_FIRST)
      if ((seen & gap.bit) != 0) return gap;
    return SPACE;
  }

  /** A bracket that closes and a dash, as after the agency in a dateline. */
  private static final int DATELINE = CLOSE.bit | DASH.bit;
  private static final Gap[] STRONGEST_FIRST = { STOP, OPEN, CLOSE, QUOTE, DASH, COLON, COMMA, DOT, OTHER };

  private static Gap kind(String text, int i, int from, int to, boolean abbreviated) {
    return switch (text.charAt(i)) {
      case ' ', '\t', '\u00a0', '\u200b' -> SPACE;
      case '\n', '\r', '!', '?', '\u2026', '\u2022' -> STOP;
      case '.' -> stop(i, from, to, abbreviated);
      case '(', '[' -> OPEN;
      case ')', ']' -> CLOSE;
      case '"', '\u201c', '\u201d', '`' -> QUOTE;
      case '\'', '\u2018', '\u2019' -> i + 1 < to && text.charAt(i + 1) == '\'' ? QUOTE : OTHER;
      case '-', '\u2013', '\u2014' -> DASH;
      case ':', ';' -> COLON;
      case ',' -> COMMA;
      default -> OTHER;
    };
  }

  /** A full stop right before a word, as in the symbol of an index, ends nothing. */
  private static Gap stop(int i, int from, int to, boolean abbreviated) {
    if (i + 1 == to && i > from) return OTHER;
    return abbreviated && i == from ? DOT : STOP;
  }
}
