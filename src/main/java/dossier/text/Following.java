package dossier.text;

/**
 * What stands after a possible end of a sentence, read no further than one word of at most 32 units.
 *
 * @param kind what the first word is like
 * @param word the first word with straight apostrophes, empty when there is none
 * @param lead the first opening mark or dash before the word, 0 when there is none
 * @param start where the word begins, or where reading ended
 * @param spaced whether white space comes first
 * @param dotted whether a full stop comes right after the word
 * @param joined whether a letter or digit comes right after that full stop ("DELL.O", "example.com"), but not in "U.S"
 */
record Following(Kind kind, String word, char lead, int start, boolean spaced, boolean dotted, boolean joined) {
  private static final int LONGEST_WORD = 32;
  private static final int MOST_MARKS = 8;

  /** Classes of what can stand first. */
  enum Kind {
    /** End of the text or of the line. */
    END,
    /** A word in small letters. */
    SMALL,
    /** A word that begins small but is a name: iPhone, example.com. */
    MIXED,
    /** A word with a capital, or of a script without capitals. */
    CAPITAL,
    /** A digit, or a sign that stands before one. */
    NUMBER,
    /** A mark that goes on with the sentence: comma, colon, closing bracket. */
    CONTINUATION,
    /** Anything else. */
    OTHER
  }

  /** Reads from {@code from}, one past the last mark of a stop. */
  static Following read(String text, int from) {
    int i = from;
    while (i < text.length() && Glyphs.isSpace(text.charAt(i))) {
      if (Glyphs.isLineBreak(text.charAt(i))) return at(Kind.END, i, true);
      i++;
    }
    boolean spaced = i > from;
    if (i >= text.length()) return at(Kind.END, i, spaced);
    if (continues(text, i)) return at(Kind.CONTINUATION, i, spaced);
    char lead = 0;
    for (int marks = 0; marks < MOST_MARKS && i < text.length() && isLead(text.charAt(i)); marks++, i++) {
      if (lead == 0 && text.charAt(i) != ' ') lead = text.charAt(i);
    }
    return word(text, i, lead, spaced);
  }

  /** Whether the word follows a quotation mark. */
  boolean quoted() {
    return lead != 0 && Glyphs.isQuote(lead);
  }

  /** Whether the word follows a bracket. */
  boolean bracketed() {
    return lead == '(' || lead == '[';
  }

  /** Whether the word follows a dash. */
  boolean dashed() {
    return lead != 0 && Glyphs.isDash(lead);
  }

  private static Following at(Kind kind, int start, boolean spaced) {
    return new Following(kind, "", (char) 0, start, spaced, false, false);
  }

  private static boolean continues(String text, int i) {
    char c = text.charAt(i);
    if (c == '.') return i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return ",;:)]}%!?/".indexOf(c) >= 0;
  }

  private static boolean isLead(char c) {
    return c == ' ' || Glyphs.isOpener(c) || Glyphs.isQuote(c) || Glyphs.isDash(c);
  }

  private static Following word(String text, int start, char lead, boolean spaced) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST_WORD);
    while (end < limit && isWordPart(text.charAt(end)))
      end++;
    boolean dotted = end > start && end < text.length() && text.charAt(end) == '.';
    boolean joined = dotted && isJoined(text, start, end);
    String word = text.substring(start, end).replace('’', '\'');
    return new Following(kind(text, start, word, joined), word, lead, start, spaced, dotted, joined);
  }

  /** Whether the word goes on after the full stop at {@code dot}, unless as an acronym does ("U.S."). */
  private static boolean isJoined(String text, int start, int dot) {
    if (dot + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(dot + 1))) return false;
    return dot - start > 1 || dot + 2 >= text.length() || text.charAt(dot + 2) != '.';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’' || Character.isSurrogate(c);
  }

  private static Kind kind(String text, int start, String word, boolean joined) {
    if (word.isEmpty())
      return start < text.length() && "$€£¥₹".indexOf(text.charAt(start)) >= 0 ? Kind.NUMBER : Kind.OTHER;
    char first = word.charAt(0);
    if (Character.isDigit(first)) return Kind.NUMBER;
    if (!Character.isLowerCase(first)) return Kind.CAPITAL;
    return joined || word.chars().anyMatch(Character::isUpperCase) ? Kind.MIXED : Kind.SMALL;
  }
}
