package dossier.name;

import dossier.company.Words;
import java.util.Arrays;

/**
 * The words of a text with what stands between them, as parallel arrays. A word is a run of letters, digits and inner
 * apostrophes, an abbreviation with inner full stops ("U.S.") or the name of a site ("example.com"); {@code &} is a word;
 * a possessive {@code 's}, set off by a blank or not, belongs to no word.
 */
final class Tokens {
  private static final int CAPITAL = 1;
  private static final int SHOUTED = 2;
  private static final int MIXED = 4;
  private static final int DIGIT_FIRST = 8;
  private static final int DIGIT = 16;
  private static final int POSSESSIVE = 32;
  private static final int STARTS = 64;
  private static final int DOTTED = 128;
  private static final int SITE = 256;

  private final String text;
  private final Words words;
  private int size;
  private int[] start;
  private int[] end;
  private int[] word;
  private int[] flags;
  private Gap[] gap;

  private Tokens(String text, Words words) {
    this.text = text;
    this.words = words;
    int guess = text.length() / 5 + 8;
    start = new int[guess];
    end = new int[guess];
    word = new int[guess];
    flags = new int[guess];
    gap = new Gap[guess];
  }

  static Tokens of(String text, Words words) {
    var tokens = new Tokens(text, words);
    tokens.split();
    return tokens;
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

  /** Where the word ends, the last full stop of an abbreviation left out. */
  int end(int i) {
    return end[i];
  }

  String surface(int i) {
    return text.substring(start[i], end[i]);
  }

  int length(int i) {
    return end[i] - start[i];
  }

  /** The word's number, or {@link Words#UNKNOWN}; also for a place outside of the text. */
  int word(int i) {
    return i >= 0 && i < size ? word[i] : Words.UNKNOWN;
  }

  /** What stands before the word; the text's end counts as the end of a sentence. */
  Gap gap(int i) {
    return i >= 0 && i < size ? gap[i] : Gap.STOP;
  }

  boolean capital(int i) {
    return is(i, CAPITAL);
  }

  /** Whether it has at least two letters, all of them capitals. */
  boolean shouted(int i) {
    return is(i, SHOUTED);
  }

  /** Whether a capital stands after a small letter or a small letter begins a word with capitals. */
  boolean mixed(int i) {
    return is(i, MIXED);
  }

  boolean startsWithDigit(int i) {
    return is(i, DIGIT_FIRST);
  }

  boolean digit(int i) {
    return is(i, DIGIT);
  }

  boolean possessive(int i) {
    return is(i, POSSESSIVE);
  }

  /** Whether a capital here says nothing: the word begins a sentence, a quotation or a line. */
  boolean starts(int i) {
    return is(i, STARTS);
  }

  boolean dotted(int i) {
    return is(i, DOTTED);
  }

  boolean site(int i) {
    return is(i, SITE);
  }

  /** Whether capitals mark the word as a part of a name, as far as capitals can. */
  boolean marked(int i) {
    return (i >= 0 && i < size) && (flags[i] & (CAPITAL | MIXED | SITE)) != 0;
  }

  /** Whether the same word stands somewhere in small letters. */
  boolean small(int i) {
    for (int other = 0; other < size; other++)
      if (length(other) == length(i) && (flags[other] & (CAPITAL | MIXED)) == 0
          && text.regionMatches(true, start[other], text, start[i], length(i)))
        return true;
    return false;
  }

  private boolean is(int i, int flag) {
    return i >= 0 && i < size && (flags[i] & flag) != 0;
  }

  private void split() {
    int at = 0;
    int previous = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&') {
        add(at, at + 1, 0, previous);
        at = previous = at + 1;
      } else if (Character.isLetterOrDigit(c)) {
        at = previous = word(at, previous);
      } else {
        at++;
      }
    }
  }

  private int word(int from, int previous) {
    int dotted = WordEnds.dotted(text, from);
    int stop = dotted > from ? dotted : WordEnds.plain(text, from);
    int site = dotted > from ? stop : WordEnds.site(text, stop);
    add(from, site, (dotted > from ? DOTTED : 0) | (site > stop ? SITE : 0), previous);
    int owned = WordEnds.possessive(text, site);
    if (owned > site) flags[size - 1] |= POSSESSIVE;
    return owned;
  }

  private void add(int from, int to, int kind, int previous) {
    if (size == start.length) grow();
    start[size] = from;
    end[size] = to;
    word[size] = words.find(text, from, to);
    boolean abbreviated = size > 0
        && ((flags[size - 1] & DOTTED) != 0 || WordEnds.abbreviation(text, start[size - 1], end[size - 1]));
    gap[size] = size == 0 ? Gap.STOP : Gap.between(text, previous, from, abbreviated);
    flags[size] = shape(from, to) | kind | (gap[size].afresh() ? STARTS : 0);
    size++;
  }

  private int shape(int from, int to) {
    int capitals = 0;
    int small = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') small++;
      else if (Character.isUpperCase(c)) capitals++;
      else if (Character.isLowerCase(c)) small++;
      else if (Character.isDigit(c)) digits++;
    }
    char first = text.charAt(from);
    boolean capital = Character.isUpperCase(first);
    int shape = capital ? CAPITAL : 0;
    if (capitals > 1 && small == 0) shape |= SHOUTED;
    if (capitals > (capital ? 1 : 0) && small > 0) shape |= MIXED;
    if (digits > 0) shape |= DIGIT;
    if (Character.isDigit(first)) shape |= DIGIT_FIRST;
    return shape;
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
