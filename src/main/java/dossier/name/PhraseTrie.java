package dossier.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Phrases over numbered words. Filled by one thread before it is shared. */
final class PhraseTrie {
  private static final int EMPTY = -1;

  private long[] keys = new long[1 << 14];
  private int[] nodes = new int[1 << 14];
  private @Nullable Known[] values = new Known[1 << 12];
  private int edges;
  private int size = 1;

  PhraseTrie() {
    Arrays.fill(keys, EMPTY);
  }

  /** The first entry of a phrase stays. */
  void put(int[] phrase, Known known) {
    int node = 0;
    for (int word : phrase)
      node = step(node, word, true);
    if (values[node] == null) values[node] = known;
  }

  /** The node after {@code word}, or -1. The root is 0. */
  int step(int node, int word) {
    return word < 0 ? EMPTY : step(node, word, false);
  }

  /** What ends at the node. */
  @Nullable
  Known at(int node) {
    return values[node];
  }

  private int step(int node, int word, boolean create) {
    long key = ((long) node << 32) | word;
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != EMPTY) {
      if (keys[slot] == key) return nodes[slot];
      slot = (slot + 1) & mask;
    }
    if (!create) return EMPTY;
    keys[slot] = key;
    nodes[slot] = size++;
    if (size > values.length) values = Arrays.copyOf(values, values.length * 2);
    int made = nodes[slot];
    if (++edges * 2 > keys.length) grow();
    return made;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = new int[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] == EMPTY) continue;
      int slot = slot(oldKeys[i], keys.length - 1);
      while (keys[slot] != EMPTY)
        slot = (slot + 1) & (keys.length - 1);
      keys[slot] = oldKeys[i];
      nodes[slot] = oldNodes[i];
    }
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
