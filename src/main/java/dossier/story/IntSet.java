package dossier.story;

/** A set of integers in one array, for hashes that are spread already. Filled by one thread before it is shared. */
final class IntSet {
  private int[] slots = new int[64];
  private int size;
  private boolean zero;

  boolean contains(int value) {
    return value == 0 ? zero : slots[slot(value)] == value;
  }

  /** Adds a value; whether it is new. */
  boolean add(int value) {
    if (value == 0) {
      boolean first = !zero;
      zero = true;
      return first;
    }
    if (size * 2 >= slots.length) grow();
    int slot = slot(value);
    if (slots[slot] == value) return false;
    slots[slot] = value;
    size++;
    return true;
  }

  /** Where the value is, or the free slot for it. */
  private int slot(int value) {
    int mask = slots.length - 1;
    int slot = value & mask;
    while (slots[slot] != 0 && slots[slot] != value)
      slot = (slot + 1) & mask;
    return slot;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    for (int value : old)
      if (value != 0) slots[slot(value)] = value;
  }
}
