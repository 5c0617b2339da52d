package dossier.story;

import java.util.Arrays;

/**
 * A bottom-k sketch of a text: the {@value #SIZE} smallest hashes of its shingles, runs of {@value #SHINGLE} words. Two
 * sketches estimate how much of the shorter text stands in the other: A. Broder, "On the resemblance and containment of
 * documents", Compression and Complexity of Sequences 1997; E. Cohen and H. Kaplan, "Summarizing data using bottom-k
 * sketches", PODC 2007.
 */
final class Sketch {
  /** Most hashes kept. */
  static final int SIZE = 32;
  /** Words in a shingle: where one word in eight is replaced, half of the shingles survive. */
  static final int SHINGLE = 4;
  /** Fewest shingles that can show a copy: two short items may share a phrase by chance. */
  static final int FEWEST = 8;

  private static final Sketch EMPTY = new Sketch(new int[0]);

  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  static Sketch of(WordList words) {
    int shingles = words.size() - SHINGLE + 1;
    if (shingles < FEWEST) return EMPTY;
    int[] smallest = new int[SIZE];
    int size = 0;
    for (int i = 0; i < shingles; i++) {
      int hash = shingle(words, i);
      if (size < SIZE || hash < smallest[size - 1]) size = insert(smallest, size, hash);
    }
    return size < FEWEST ? EMPTY : new Sketch(Arrays.copyOf(smallest, size));
  }

  /** The sketch with these hashes, ascending and distinct. */
  static Sketch of(int[] hashes) {
    for (int i = 1; i < hashes.length; i++)
      if (hashes[i - 1] >= hashes[i]) throw new IllegalArgumentException("hashes of a sketch ascend");
    if (hashes.length > SIZE) throw new IllegalArgumentException(hashes.length + " hashes, at most " + SIZE);
    return new Sketch(hashes.clone());
  }

  private static int shingle(WordList words, int from) {
    int hash = 0;
    for (int i = from; i < from + SHINGLE; i++)
      hash = Mix.mix(hash * 31 + words.word(i));
    return hash;
  }

  /** Keeps the smallest in ascending order without repetition; returns how many there are. */
  private static int insert(int[] smallest, int size, int hash) {
    int place = Arrays.binarySearch(smallest, 0, size, hash);
    if (place >= 0) return size;
    int at = -place - 1;
    int moved = Math.min(size, SIZE - 1) - at;
    System.arraycopy(smallest, at, smallest, at + 1, moved);
    smallest[at] = hash;
    return Math.min(size + 1, SIZE);
  }

  /** How many hashes there are: none for a text too short to have copies. */
  int size() {
    return hashes.length;
  }

  /** The hashes from the smallest on. */
  int hash(int i) {
    return hashes[i];
  }
}
