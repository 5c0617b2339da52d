package dossier.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * A slot that must be filled, as tables name it: {@code counterparty}, {@code amount:money}.
 *
 * @param kind of what kind, or empty for any
 */
record SlotNeed(String slot, String kind) {
  /** The needs in a cell, set apart by spaces; none where it is empty. */
  static List<SlotNeed> all(String cell) {
    List<SlotNeed> needs = new ArrayList<>();
    for (String need : cell.split(" ", -1))
      if (!need.isEmpty()) needs.add(of(need));
    return List.copyOf(needs);
  }

  private static SlotNeed of(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? new SlotNeed(text, "") : new SlotNeed(text.substring(0, colon), text.substring(colon + 1));
  }

  boolean isFilled(FactSlots slots) {
    return slots.has(slot, kind);
  }
}
