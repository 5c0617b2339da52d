package dossier.text;

/**
 * A run of marks that may end a sentence, with the quotation marks and brackets that close after it.
 *
 * @param from first mark
 * @param to one past the last closing mark
 * @param ellipsis whether it holds two or more full stops in a row, spaced or not, or "…"
 * @param exclaimed whether it holds a question or an exclamation mark
 * @param wide whether it holds a stop of East Asian scripts
 * @param quoted whether a quotation mark closes after it
 */
record Stop(int from, int to, boolean ellipsis, boolean exclaimed, boolean wide, boolean quoted) {

  /** The run that begins at {@code from}, where {@code text} has a terminator. Takes time linear in the run. */
  static Stop read(String text, int from) {
    boolean ellipsis = false;
    boolean exclaimed = false;
    boolean wide = false;
    boolean quoted = false;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Glyphs.isTerminator(c)) {
        ellipsis |= c == '…' || (c == '.' && i > from && continuesDots(text, i));
        exclaimed |= c != '.' && c != '…' && c != '。' && c != '｡' && c != '．';
        wide |= Glyphs.isWideStop(c);
      } else if (Glyphs.isCloser(c)) {
        quoted |= Glyphs.isQuote(c);
      } else if (!isGapBetweenDots(text, i) && !isGapBeforeCloser(text, i)) {
        break;
      }
      i++;
    }
    return new Stop(from, i, ellipsis, exclaimed, wide, quoted);
  }

  private static boolean continuesDots(String text, int i) {
    char before = text.charAt(i - 1);
    return before == '.' || before == ' ';
  }

  /** A quotation mark that stands apart still closes when it can do nothing else: curly, or last in its line. */
  private static boolean isGapBeforeCloser(String text, int i) {
    if (text.charAt(i) != ' ') return false;
    if (text.startsWith("”", i + 1)) return true;
    return text.startsWith("\"", i + 1) && (i + 2 == text.length() || Glyphs.isLineBreak(text.charAt(i + 2)));
  }

  private static boolean isGapBetweenDots(String text, int i) {
    if (text.charAt(i) != ' ' || text.charAt(i - 1) != '.' || i + 1 >= text.length() || text.charAt(i + 1) != '.')
      return false;
    return i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2));
  }
}
