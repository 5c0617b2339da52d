package dossier.text;

/**
 * Text as it is stored: the publisher's characters, with one kind of line break and without what is not text.
 */
public final class TextCleaning {
  private TextCleaning() {}

  /**
   * The text with {@code \n} for every kind of line break, without control characters other than tab, byte order marks
   * and unpaired surrogates, and without white space at its ends.
   */
  public static String body(String raw) {
    return (isClean(raw) ? raw : cleaned(raw)).strip();
  }

  /** The same on one line: every run of white space is one space. */
  public static String line(String raw) {
    String text = body(raw);
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = isWhite(c);
      if (white && !space) line.append(' ');
      if (!white) line.append(c);
      space = white;
    }
    return line.toString();
  }

  /** One line of at most {@code max} characters, an ellipsis for what is cut. */
  public static String shortened(String raw, int max) {
    String line = line(raw.length() > 4 * max ? raw.substring(0, 4 * max) : raw);
    return line.length() <= max ? line : line(line.substring(0, max - 1)) + "…";
  }

  /** White space as people see it, no-break spaces included. */
  public static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t') return false;
      if (c >= 0x7f && (c <= 0x9f || c == '\u2028' || c == '\u2029' || c == '\ufeff' || Character.isSurrogate(c)))
        return false;
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        clean.append('\n');
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') i++;
      } else if (isBreak(c)) {
        clean.append('\n');
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else if (isText(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isText(char c) {
    return c == '\t' || (c != '\ufeff' && !Character.isISOControl(c) && !Character.isSurrogate(c));
  }
}
