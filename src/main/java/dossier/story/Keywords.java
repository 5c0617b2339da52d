package dossier.story;

import java.util.Arrays;

/**
 * The most telling words of an article with how much it speaks of each: at most {@value #SIZE}, hashed, in ascending order
 * of their hashes. A weight is 1 to 31 and holds no document frequency, which only the memory of all articles knows. Weight,
 * kind and whether the title has the word are packed in one byte.
 */
final class Keywords {
  /** Most words kept. */
  static final int SIZE = 24;

  /** Units of weight a natural logarithm. */
  private static final double UNIT = 8;
  private static final int MOST = 31;
  private static final int TITLE = 32;
  private static final int KIND_SHIFT = 6;

  /** Words of the body that are its lead, and where reports turn to background. */
  private static final int LEAD = 45;
  private static final int BACKGROUND = 220;
  private static final double TITLE_WEIGHT = 4;
  private static final double LEAD_WEIGHT = 4;
  private static final double BACKGROUND_WEIGHT = 0.2;

  private final int[] words;
  private final byte[] weights;

  private Keywords(int[] words, byte[] weights) {
    this.words = words;
    this.weights = weights;
  }

  static Keywords of(WordList title, WordList body) {
    WordSums sums = new WordSums();
    for (int i = 0; i < title.size(); i++)
      sums.add(title.stem(i), title.kind(i), TITLE_WEIGHT);
    for (int i = 0; i < body.size(); i++)
      sums.add(body.stem(i), body.kind(i), i < LEAD ? LEAD_WEIGHT : i < BACKGROUND ? 1 : BACKGROUND_WEIGHT);
    int[] best = sums.best(SIZE);
    byte[] weights = new byte[best.length];
    for (int i = 0; i < best.length; i++)
      weights[i] = packed(sums.sum(best[i]), sums.kind(best[i]), title.hasStem(best[i]));
    return new Keywords(best, weights);
  }

  /** The keywords with these hashes, ascending and distinct, and their packed weights. */
  static Keywords of(int[] words, byte[] weights) {
    if (words.length > SIZE || words.length != weights.length)
      throw new IllegalArgumentException(words.length + " words with " + weights.length + " weights");
    for (int i = 1; i < words.length; i++)
      if (words[i - 1] >= words[i]) throw new IllegalArgumentException("hashes of keywords ascend");
    return new Keywords(words.clone(), weights.clone());
  }

  private static byte packed(double sum, WordKind kind, boolean inTitle) {
    long weight = Math.clamp(Math.round(UNIT * Math.log1p(sum)), 1, MOST);
    return (byte) (kind.code() << KIND_SHIFT | (inTitle ? TITLE : 0) | weight);
  }

  int size() {
    return words.length;
  }

  int word(int i) {
    return words[i];
  }

  /** Weight, kind and place in one byte. */
  byte packed(int i) {
    return weights[i];
  }

  /** How much the article speaks of a word, from its packed weight. */
  static int weight(byte packed) {
    return packed & MOST;
  }

  /** Whether the title has the word. */
  static boolean inTitle(byte packed) {
    return (packed & TITLE) != 0;
  }

  static WordKind kind(byte packed) {
    return WordKind.of((packed & 0xff) >>> KIND_SHIFT);
  }

  @Override
  public String toString() {
    return Arrays.toString(words);
  }
}
