package dossier.story;

import java.util.Arrays;

/** Sums by row for one look-up, used again for the next. */
final class Tally {
  /** Which of the rows a slot holds, from 1; 0 where it is free. */
  private int[] slots = new int[256];
  private int[] rows = new int[128];
  private double[] sums = new double[128];
  private int size;

  void clear() {
    if (size > slots.length / 8) Arrays.fill(slots, 0);
    else {
      for (int i = 0; i < size; i++)
        slots[slotOf(i)] = 0;
    }
    size = 0;
  }

  void add(int row, double value) {
    int slot = slot(row);
    if (slots[slot] == 0) {
      if (size == rows.length) {
        grow();
        slot = slot(row);
      }
      rows[size] = row;
      sums[size++] = 0;
      slots[slot] = size;
    }
    sums[slots[slot] - 1] += value;
  }

  /** The rows with the greatest sums, greatest first, ties by row; at most {@code most}. */
  int[] best(int most) {
    int[] best = new int[Math.min(most, size)];
    int found = 0;
    for (int i = 0; i < size; i++) {
      int at = found;
      while (at > 0 && isBetter(i, best[at - 1]))
        at--;
      if (at == best.length) continue;
      found = Math.min(found + 1, best.length);
      System.arraycopy(best, at, best, at + 1, found - 1 - at);
      best[at] = i;
    }
    for (int i = 0; i < found; i++)
      best[i] = rows[best[i]];
    return best;
  }

  private boolean isBetter(int i, int than) {
    return sums[i] > sums[than] || (sums[i] == sums[than] && rows[i] < rows[than]);
  }

  /** The slot of the {@code i}th row while others may have been cleared already: the first that holds it. */
  private int slotOf(int i) {
    int mask = slots.length - 1;
    int slot = Mix.mix(rows[i]) & mask;
    while (slots[slot] != i + 1)
      slot = (slot + 1) & mask;
    return slot;
  }

  private int slot(int row) {
    int mask = slots.length - 1;
    int slot = Mix.mix(row) & mask;
    while (slots[slot] != 0 && rows[slots[slot] - 1] != row)
      slot = (slot + 1) & mask;
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    rows = Arrays.copyOf(rows, slots.length / 2);
    sums = Arrays.copyOf(sums, rows.length);
    for (int i = 0; i < size; i++)
      slots[slot(rows[i])] = i + 1;
  }
}
