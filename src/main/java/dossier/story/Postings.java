package dossier.story;

import java.io.IOException;

/**
 * Which rows have a key: an open-addressing table of (key, row) pairs of eight bytes, at most three quarters full. A key
 * keeps its first {@value #LONGEST} rows, so that what stands in very many articles neither fills the table nor makes
 * look-ups long.
 */
final class Postings {
  /** Most rows of one key. */
  static final int LONGEST = 64;

  private static final long FREE = 0;
  private static final long REMOVED = -1;
  private static final double GROWTH = 1.4;

  /** Takes the rows of a key. */
  interface Taker {
    void take(int row);
  }

  private Cells slots = Cells.ofLongs(64);
  private int length = 64;
  private int used;

  /** Adds a pair unless the key has too many rows already. */
  void add(int key, int row) {
    if (used >= length / 4 * 3) grow();
    int rows = 0;
    for (int slot = home(key); rows < LONGEST; slot = next(slot)) {
      long pair = slots.longAt(slot);
      if (pair == FREE) {
        slots.longAt(slot, pair(key, row));
        used++;
        return;
      }
      if (pair != REMOVED && key(pair) == key) rows++;
    }
  }

  /** Takes a pair out, if it is there. */
  void remove(int key, int row) {
    long pair = pair(key, row);
    for (int slot = home(key); slots.longAt(slot) != FREE; slot = next(slot)) {
      if (slots.longAt(slot) == pair) {
        slots.longAt(slot, REMOVED);
        return;
      }
    }
  }

  /** Gives the rows of a key, in the order in which they came; returns how many. */
  int rows(int key, Taker taker) {
    int rows = 0;
    for (int slot = home(key); rows < LONGEST; slot = next(slot)) {
      long pair = slots.longAt(slot);
      if (pair == FREE) break;
      if (pair == REMOVED || key(pair) != key) continue;
      taker.take((int) pair - 1);
      rows++;
    }
    return rows;
  }

  /** Bytes taken. */
  long bytes() {
    return slots.bytes();
  }

  void write(StoriesWriter out) throws IOException {
    out.number(used);
    out.number(length);
    out.cells(slots);
  }

  void read(StoriesReader in) {
    used = (int) in.number();
    length = (int) in.number();
    slots = in.cells((long) length * Long.BYTES);
  }

  private static long pair(int key, int row) {
    return ((long) key << Integer.SIZE) | (row + 1);
  }

  private static int key(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  /** The key's first slot: its hash as a fraction of the table's length. */
  private int home(int key) {
    return (int) (((Mix.mix(key) & 0xffffffffL) * length) >>> Integer.SIZE);
  }

  private int next(int slot) {
    return slot + 1 == length ? 0 : slot + 1;
  }

  private void grow() {
    Cells old = slots;
    int before = length;
    length = (int) (before * GROWTH) & ~3;
    slots = Cells.ofLongs(length);
    used = 0;
    for (int i = 0; i < before; i++) {
      long pair = old.longAt(i);
      if (pair == FREE || pair == REMOVED) continue;
      int slot = home(key(pair));
      while (slots.longAt(slot) != FREE)
        slot = next(slot);
      slots.longAt(slot, pair);
      used++;
    }
  }
}
