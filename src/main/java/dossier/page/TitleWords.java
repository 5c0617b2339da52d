package dossier.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The first eight content words of a title, 16 bits of each: two titles of different words are taken for related by
 * chance once in a thousand times.
 *
 * @param first four words, 0 for none
 * @param second four more
 */
record TitleWords(long first, long second) {
  static final TitleWords NONE = new TitleWords(0, 0);
  private static final int WORDS = 8;
  private static final int LANES = 4;
  private static final int BITS = 16;
  private static final long LANE = 0xffffL;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
  private static final Set<String> FUNCTION_WORDS = LinePatterns.functionWords();

  static TitleWords of(String title) {
    long[] words = WORD.matcher(title.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .limit(WORDS)
        .mapToLong(word -> Math.max(1, (word.hashCode() * 0x9e3779b97f4a7c15L) >>> (Long.SIZE - BITS)))
        .toArray();
    long first = 0;
    long second = 0;
    for (int i = 0; i < words.length; i++)
      if (i < LANES) first |= words[i] << (BITS * i);
      else
        second |= words[i] << (BITS * (i - LANES));
    return new TitleWords(first, second);
  }

  boolean isNone() {
    return first == 0 && second == 0;
  }

  boolean shares(TitleWords other) {
    for (int i = 0; i < WORDS; i++) {
      long word = word(i);
      for (int j = 0; word != 0 && j < WORDS; j++)
        if (word == other.word(j)) return true;
    }
    return false;
  }

  private long word(int i) {
    return ((i < LANES ? first : second) >>> (BITS * (i % LANES))) & LANE;
  }
}
