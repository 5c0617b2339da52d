package dossier.story;

/** Hashes of words without plural endings: the S-stemmer of D. Harman, "How effective is suffixing?", JASIS 42(1), 1991. */
final class Stemming {
  private Stemming() {}

  /** The running hash of a word with one more character, which counts in small letters. */
  static int next(int hash, char c) {
    char small = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    return 31 * hash + small;
  }

  /** The hash of the word in {@code [start, end)} without a plural ending. */
  static int stem(CharSequence text, int start, int end) {
    int length = end - start;
    if (length > 3 && at(text, end, 1) == 's') {
      char before = at(text, end, 2);
      if (before == 'e' && at(text, end, 3) == 'i' && length > 4) return Mix.mix(next(hash(text, start, end - 3), 'y'));
      if (before != 's' && before != 'u' && before != 'i') return Mix.mix(hash(text, start, end - 1));
    }
    return Mix.mix(hash(text, start, end));
  }

  static int stem(String word) {
    return stem(word, 0, word.length());
  }

  private static char at(CharSequence text, int end, int back) {
    return Character.toLowerCase(text.charAt(end - back));
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++)
      hash = next(hash, text.charAt(i));
    return hash;
  }
}
