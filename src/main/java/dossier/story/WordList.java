package dossier.story;

import java.util.Arrays;

/**
 * The words of a text as numbers, in order: runs of letters and digits in small letters, numbers with their decimals.
 * Reads at most {@value #MAX_WORDS} words.
 */
final class WordList {
  /** Far more than any report has; bounds the work on hostile texts. */
  static final int MAX_WORDS = 20_000;

  private int[] words = new int[512];
  private int[] stems = new int[512];
  private byte[] kinds = new byte[512];
  private int size;

  private WordList() {}

  static WordList of(String text) {
    WordList list = new WordList();
    int at = 0;
    while (at < text.length() && list.size < MAX_WORDS) {
      if (!Character.isLetterOrDigit(text.charAt(at))) at++;
      else
        at = list.read(text, at);
    }
    return list;
  }

  int size() {
    return size;
  }

  /** The hash of the word as written, in small letters. */
  int word(int i) {
    return words[i];
  }

  /** The hash of the word without the ending of a form. */
  int stem(int i) {
    return stems[i];
  }

  boolean hasStem(int stem) {
    for (int i = 0; i < size; i++)
      if (stems[i] == stem) return true;
    return false;
  }

  WordKind kind(int i) {
    return WordKind.of(kinds[i]);
  }

  /** Adds the word that begins at {@code start}; returns where it ends. */
  private int read(String text, int start) {
    boolean number = Character.isDigit(text.charAt(start));
    int hash = 0;
    int end = start;
    int digits = 0;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (Character.isLetterOrDigit(c)) {
        hash = Stemming.next(hash, c);
        if (Character.isDigit(c)) digits++;
        else
          number = false;
      } else if (c != ',' || !number || !digitAt(text, end + 1)) {
        if (c != '.' || !number || !digitAt(text, end + 1)) break;
        hash = Stemming.next(hash, c);
      }
    }
    add(Mix.mix(hash), number ? Mix.mix(hash) : Stemming.stem(text, start, end), number, digits, text, start);
    return end;
  }

  private static boolean digitAt(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private void add(int word, int stem, boolean number, int digits, String text, int start) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      stems = Arrays.copyOf(stems, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    words[size] = word;
    stems[size] = stem;
    WordKind kind = number ? kindOfNumber(digits, text, start) : Commonness.ENGLISH.kind(word, stem);
    kinds[size++] = (byte) kind.code();
  }

  private static WordKind kindOfNumber(int digits, String text, int start) {
    if (digits < 2) return WordKind.FUNCTION;
    boolean year = digits == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
    return year ? WordKind.COMMON : WordKind.NUMBER;
  }
}
