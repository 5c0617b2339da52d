package dossier.text;

/** Classes of single UTF-16 code units that matter where sentences end. All tests take constant time. */
final class Glyphs {
  private static final String TERMINATORS = ".!?…。！？｡．‼⁇⁈⁉؟۔।";
  private static final String WIDE_STOPS = "。！？｡．";
  private static final String QUOTES = "\"'“”‘’«»„‚‹›「」『』＂";
  private static final String CLOSERS = "\"'”’»›)]}」』】〉》）］｝＂";
  private static final String OPENERS = "\"'“‘«‹„‚([{「『【〈《（［｛¿¡";
  private static final String BULLETS = "*•▪‣◦●■∙";
  private static final String DASHES = "-–—―";

  private Glyphs() {}

  /** Whether the unit can end a sentence: full stops, question and exclamation marks, the ellipsis, of any width. */
  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || (c >= 0x80 && TERMINATORS.indexOf(c) >= 0);
  }

  /** Whether the unit is a stop of East Asian scripts, after which no space is written. */
  static boolean isWideStop(char c) {
    return c >= 0x80 && WIDE_STOPS.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Whether the unit is white space of any width, line breaks included, or invisible (zero-width space, BOM). */
  static boolean isSpace(char c) {
    if (c < 0x7f) return c <= ' ';
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0x200b || c == 0xfeff;
  }

  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** First position at or after {@code from} that holds no white space, or the length of {@code text}. */
  static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i)))
      i++;
    return i;
  }
}
