package dossier.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers for the words that names and cues are made of, looked up in a text without cutting it. Filled by one thread
 * before it is shared.
 */
public final class Words {
  public static final int UNKNOWN = -1;

  /** Of each slot: number, hash, first letter among the letters, how many letters. */
  private static final int SLOT = 4;

  private final List<String> words = new ArrayList<>();
  /** What is asked of a slot lies together: of a table of this size each look elsewhere is slow. */
  private int[] slots = new int[SLOT << 12];
  /** The letters of all words, one after the other. */
  private char[] letters = new char[1 << 12];
  private int used;

  /** A table of no words. */
  public Words() {
    Arrays.fill(slots, UNKNOWN);
  }

  /** How many words it has; their numbers are smaller. */
  public int size() {
    return words.size();
  }

  String word(int id) {
    return words.get(id);
  }

  /** The number of a word, which becomes known. */
  public int intern(String word) {
    var folded = Folding.fold(word);
    int known = find(folded, 0, folded.length());
    if (known != UNKNOWN) return known;
    if (words.size() * 2 * SLOT >= slots.length) grow();
    words.add(folded);
    int first = keep(folded);
    place(words.size() - 1, hash(folded, 0, folded.length()), first, folded.length());
    return words.size() - 1;
  }

  /** The number of the word in {@code [start, end)} of the text in any case, or {@link #UNKNOWN}. */
  public int find(String text, int start, int end) {
    int mask = slots.length - 1;
    int hash = hash(text, start, end);
    for (int slot = (hash * SLOT) & mask;; slot = (slot + SLOT) & mask) {
      int id = slots[slot];
      if (id == UNKNOWN) return UNKNOWN;
      if (slots[slot + 1] == hash && slots[slot + 3] == end - start && isAt(slots[slot + 2], text, start, end))
        return id;
    }
  }

  int find(String word) {
    return find(word, 0, word.length());
  }

  private int keep(String word) {
    int first = used;
    used += word.length();
    if (used > letters.length) letters = Arrays.copyOf(letters, Math.max(used, letters.length * 2));
    word.getChars(0, word.length(), letters, first);
    return first;
  }

  private void grow() {
    int[] before = slots;
    slots = new int[before.length * 2];
    Arrays.fill(slots, UNKNOWN);
    for (int slot = 0; slot < before.length; slot += SLOT)
      if (before[slot] != UNKNOWN) place(before[slot], before[slot + 1], before[slot + 2], before[slot + 3]);
  }

  private void place(int id, int hash, int first, int length) {
    int mask = slots.length - 1;
    int slot = (hash * SLOT) & mask;
    while (slots[slot] != UNKNOWN)
      slot = (slot + SLOT) & mask;
    slots[slot] = id;
    slots[slot + 1] = hash;
    slots[slot + 2] = first;
    slots[slot + 3] = length;
  }

  private boolean isAt(int first, String text, int start, int end) {
    for (int i = start, at = first; i < end; i++, at++)
      if (letters[at] != Folding.fold(text.charAt(i))) return false;
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++)
      hash = 31 * hash + Folding.fold(text.charAt(i));
    return hash ^ (hash >>> 15);
  }
}
