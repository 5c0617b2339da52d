package dossier.story;

import java.util.Arrays;

/** Sums by row for one look-up, used again for the next. */
final class Tally {
  private int[] slots = new int[256];
  private double[] sums = new double[256];
  private int[] rows = new int[128];
  private int size;

  void clear() {
    if (size > slots.length / 8) Arrays.fill(slots, 0);
    else {
      for (int i = 0; i < size; i++)
        slots[slotOf(rows[i])] = 0;
    }
    size = 0;
  }

  void add(int row, double value) {
    int slot = slot(row);
    if (slots[slot] == 0) {
      if (size * 2 >= slots.length) {
        grow();
        slot = slot(row);
      }
      slots[slot] = row + 1;
      sums[slot] = 0;
      rows[size++] = row;
    }
    sums[slot] += value;
  }

  double sum(int row) {
    int slot = slot(row);
    return slots[slot] == 0 ? 0 : sums[slot];
  }

  int size() {
    return size;
  }

  /** The row that came as the {@code i}th. */
  int row(int i) {
    return rows[i];
  }

  /** The rows with the greatest sums, greatest first, ties by row; at most {@code most}. */
  int[] best(int most) {
    int[] best = new int[Math.min(most, size)];
    int found = 0;
    for (int i = 0; i < size; i++) {
      int row = rows[i];
      double sum = sum(row);
      int at = found;
      while (at > 0 && better(row, sum, best[at - 1]))
        at--;
      if (at == best.length) continue;
      found = Math.min(found + 1, best.length);
      System.arraycopy(best, at, best, at + 1, found - 1 - at);
      best[at] = row;
    }
    return best;
  }

  private boolean better(int row, double sum, int than) {
    double other = sum(than);
    return sum > other || (sum == other && row < than);
  }

  /** The slot of a row while others may have been cleared already: the first that holds it. */
  private int slotOf(int row) {
    int mask = slots.length - 1;
    int slot = Mix.mix(row) & mask;
    while (slots[slot] != row + 1)
      slot = (slot + 1) & mask;
    return slot;
  }

  private int slot(int row) {
    int mask = slots.length - 1;
    int slot = Mix.mix(row) & mask;
    while (slots[slot] != 0 && slots[slot] != row + 1)
      slot = (slot + 1) & mask;
    return slot;
  }

  private void grow() {
    int[] oldSlots = slots;
    double[] oldSums = sums;
    slots = new int[oldSlots.length * 2];
    sums = new double[slots.length];
    rows = Arrays.copyOf(rows, slots.length / 2);
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] == 0) continue;
      int slot = slot(oldSlots[i] - 1);
      slots[slot] = oldSlots[i];
      sums[slot] = oldSums[i];
    }
  }
}
