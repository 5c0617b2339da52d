package dossier.company;

import java.util.Arrays;

/**
 * The words of a text with what stands between them, as parallel arrays: a text of ten million characters stays small.
 * A word is a run of letters, digits and inner apostrophes; {@code &} is a word; a possessive {@code 's} belongs to no word.
 */
final class Tokens {
  /** What stands between a word and the one before. */
  enum Gap {
    /** Blanks only. */
    SPACE,
    /** One joining character such as a hyphen or a full stop, no blank. */
    JOIN,
    /** The full stop of an initial or of an abbreviation. */
    INITIAL,
    /** A comma. */
    COMMA,
    /** An opening bracket. */
    OPEN,
    /** An exclamation mark. */
    BANG,
    /** The end of a sentence. */
    STOP,
    /** Anything else. */
    OTHER
  }

  private static final Words NO_WORDS = new Words();
  private static final byte CAPITAL = 1;
  private static final byte ALL_CAPITALS = 2;
  private static final byte POSSESSIVE = 4;
  private static final byte STARTS = 8;
  private static final byte SOME_CAPITAL = 16;

  private final String text;
  private final Words words;
  private int size;
  private int[] start = new int[64];
  private int[] end = new int[64];
  private int[] word = new int[64];
  private byte[] flags = new byte[64];
  private Gap[] gap = new Gap[64];

  private Tokens(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  static Tokens of(String text, Words words) {
    var tokens = new Tokens(text, words);
    tokens.split();
    return tokens;
  }

  /** The normal form of a name: its folded words, one blank apart. */
  static String key(String name) {
    var tokens = of(name, NO_WORDS);
    var key = new StringBuilder();
    for (int i = 0; i < tokens.size; i++)
      key.append(i == 0 ? "" : " ").append(Folding.fold(tokens.surface(i)));
    return key.toString();
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  String surface(int i) {
    return text.substring(start[i], end[i]);
  }

  /** The word's number, or {@link Words#UNKNOWN}. */
  int word(int i) {
    return word[i];
  }

  /** Puts another word at a place, for trying out a spelling. */
  void replace(int i, int other) {
    word[i] = other;
  }

  Gap gap(int i) {
    return gap[i];
  }

  boolean capital(int i) {
    return (flags[i] & CAPITAL) != 0;
  }

  /** At least two letters and none small. */
  boolean allCapitals(int i) {
    return (flags[i] & ALL_CAPITALS) != 0;
  }

  boolean someCapital(int i) {
    return (flags[i] & SOME_CAPITAL) != 0;
  }

  boolean possessive(int i) {
    return (flags[i] & POSSESSIVE) != 0;
  }

  /** Whether a capital here says nothing: the word begins a sentence, a quotation or a line. */
  boolean starts(int i) {
    return (flags[i] & STARTS) != 0;
  }

  /** Whether words before and at {@code i} can belong to one name. */
  boolean continues(int i) {
    return gap[i] == Gap.SPACE || gap[i] == Gap.JOIN || gap[i] == Gap.INITIAL;
  }

  private void split() {
    int at = 0;
    int previousEnd = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&') {
        add(at, at + 1, previousEnd);
        at++;
        previousEnd = at;
      } else if (Character.isLetterOrDigit(c)) {
        int stop = wordEnd(at);
        add(at, stop, previousEnd);
        at = possessiveEnd(stop);
        previousEnd = at;
      } else {
        at++;
      }
    }
  }

  private int wordEnd(int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inner = isApostrophe(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
          && !isPossessive(at);
      if (!inner && !Character.isLetterOrDigit(c)) break;
      at++;
    }
    return at;
  }

  private boolean isPossessive(int apostrophe) {
    if (apostrophe + 1 >= text.length() || Folding.fold(text.charAt(apostrophe + 1)) != 's') return false;
    return apostrophe + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(apostrophe + 2));
  }

  private int possessiveEnd(int wordEnd) {
    if (wordEnd >= text.length() || !isApostrophe(text.charAt(wordEnd))) return wordEnd;
    boolean plural = Folding.fold(text.charAt(wordEnd - 1)) == 's' && wordEnd + 1 < text.length()
        && text.charAt(wordEnd + 1) == ' ';
    if (!isPossessive(wordEnd) && !plural) return wordEnd;
    flags[size - 1] |= POSSESSIVE;
    return isPossessive(wordEnd) ? wordEnd + 2 : wordEnd + 1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private void add(int from, int to, int previousEnd) {
    if (size == start.length) grow();
    start[size] = from;
    end[size] = to;
    word[size] = words.find(text, from, to);
    var kind = size == 0 ? Gap.STOP : Gaps.between(text, previousEnd, from, surfaceStart());
    gap[size] = kind;
    byte shape = shape(from, to);
    if (kind == Gap.STOP || kind == Gap.BANG || Gaps.startsAfresh(text, previousEnd, from)) shape |= STARTS;
    flags[size] = shape;
    size++;
  }

  private int surfaceStart() {
    return start[size - 1];
  }

  private byte shape(int from, int to) {
    int capitals = 0;
    int small = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) capitals++;
      else if (Character.isLowerCase(c)) small++;
    }
    int shape = Character.isUpperCase(text.charAt(from)) ? CAPITAL : 0;
    if (capitals > 1 && small == 0) shape |= ALL_CAPITALS;
    if (capitals > 0) shape |= SOME_CAPITAL;
    return (byte) shape;
  }

  private void grow() {
    int capacity = size * 2;
    start = Arrays.copyOf(start, capacity);
    end = Arrays.copyOf(end, capacity);
    word = Arrays.copyOf(word, capacity);
    flags = Arrays.copyOf(flags, capacity);
    gap = Arrays.copyOf(gap, capacity);
  }
}
