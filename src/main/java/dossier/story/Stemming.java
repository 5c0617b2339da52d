package dossier.story;

/**
 * Hashes of words without the endings of their forms: plural and third person, past and participle ("warns", "warned",
 * "warning"). The first steps of M. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, without its
 * conditions on syllables: a wrong stem does little harm where only equal ones are counted.
 */
final class Stemming {
  /** Letters that must stay before "ing", "ed" and "s". */
  private static final int BEFORE_ING = 3;
  private static final int BEFORE_ED = 3;
  private static final int BEFORE_S = 3;

  private Stemming() {}

  /** The running hash of a word with one more character, which counts in small letters. */
  static int next(int hash, char c) {
    char small = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
    return 31 * hash + small;
  }

  /** The hash of the word in {@code [start, end)} without its ending. */
  static int stem(CharSequence text, int start, int end) {
    int cut = withoutEnding(text, start, end);
    if (cut - start <= BEFORE_S) return Mix.mix(hash(text, start, cut));
    char last = at(text, cut, 1);
    boolean doubled = cut < end && last == at(text, cut, 2) && last != 's' && last != 'l';
    if (last == 'e' || doubled) cut--;
    boolean changed = cut < end && at(text, cut, 1) == 'i';
    return Mix.mix(changed ? next(hash(text, start, cut - 1), 'y') : hash(text, start, cut));
  }

  static int stem(String word) {
    return stem(word, 0, word.length());
  }

  private static int withoutEnding(CharSequence text, int start, int end) {
    int cut = end - start > BEFORE_S && plural(text, end) ? end - 1 : end;
    if (cut - start >= BEFORE_ING + 3 && at(text, cut, 1) == 'g' && at(text, cut, 2) == 'n' && at(text, cut, 3) == 'i')
      return cut - 3;
    return cut - start >= BEFORE_ED + 2 && at(text, cut, 1) == 'd' && at(text, cut, 2) == 'e' ? cut - 2 : cut;
  }

  private static boolean plural(CharSequence text, int end) {
    char before = at(text, end, 2);
    return at(text, end, 1) == 's' && before != 's' && before != 'u' && before != 'i';
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
