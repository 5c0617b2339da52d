package dossier.text;

/** The codes that agencies put after a sentence, such as {@code [ID:nN0123456]} or {@code <ID:nN0123456>}, and footnotes. */
final class ReferenceCode {
  private static final int LONGEST = 40;

  private ReferenceCode() {}

  /**
   * One past the code, its full stop and closing marks, when one begins at or a space after {@code from}; otherwise
   * {@code from}. Only codes with a digit and without white space count.
   */
  static int skip(String text, int from) {
    int open = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    if (open >= text.length() || "[<".indexOf(text.charAt(open)) < 0) return from;
    int close = close(text, open);
    if (close < 0) return from;
    return close + 1 < text.length() && Glyphs.isTerminator(text.charAt(close + 1))
        ? Stop.read(text, close + 1).to()
        : close + 1;
  }

  /** Whether an agency's code ends at {@code close}, where {@code text} has a closing bracket. */
  static boolean endsAt(String text, int close) {
    char opener = text.charAt(close) == ']' ? '[' : '<';
    int floor = Math.max(0, close - LONGEST);
    int open = close - 1;
    while (open >= floor && text.charAt(open) != opener)
      open--;
    return open >= floor && text.startsWith("ID:", open + 1) && close(text, open) == close;
  }

  private static int close(String text, int open) {
    char closer = text.charAt(open) == '[' ? ']' : '>';
    int limit = Math.min(text.length(), open + LONGEST);
    boolean digit = false;
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == closer) return digit ? i : -1;
      if (Glyphs.isSpace(c)) return -1;
      digit |= c >= '0' && c <= '9';
    }
    return -1;
  }
}
