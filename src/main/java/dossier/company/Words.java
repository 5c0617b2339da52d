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

  private final List<String> words = new ArrayList<>();
  private int[] slots = new int[1 << 12];
  /** Of the words in the slots, so that few others are looked at. */
  private int[] hashes = new int[slots.length];

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
    if (words.size() * 2 >= slots.length) grow();
    words.add(folded);
    place(words.size() - 1);
    return words.size() - 1;
  }

  /** The number of the word in {@code [start, end)} of the text in any case, or {@link #UNKNOWN}. */
  public int find(CharSequence text, int start, int end) {
    int mask = slots.length - 1;
    int hash = hash(text, start, end);
    for (int slot = hash & mask;; slot = (slot + 1) & mask) {
      int id = slots[slot];
      if (id == UNKNOWN) return UNKNOWN;
      if (hashes[slot] == hash && same(words.get(id), text, start, end)) return id;
    }
  }

  int find(String word) {
    return find(word, 0, word.length());
  }

  private void grow() {
    slots = new int[slots.length * 2];
    hashes = new int[slots.length];
    Arrays.fill(slots, UNKNOWN);
    for (int id = 0; id < words.size(); id++)
      place(id);
  }

  private void place(int id) {
    var word = words.get(id);
    int mask = slots.length - 1;
    int hash = hash(word, 0, word.length());
    int slot = hash & mask;
    while (slots[slot] != UNKNOWN)
      slot = (slot + 1) & mask;
    slots[slot] = id;
    hashes[slot] = hash;
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) return false;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Folding.fold(text.charAt(start + i))) return false;
    }
    return true;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++)
      hash = 31 * hash + Folding.fold(text.charAt(i));
    return hash ^ (hash >>> 15);
  }
}
