package dossier.page;

import dossier.page.Hints.Hint;
import dossier.page.Hints.Strength;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks the boxes that are beside the article by what they say of themselves. */
final class Asides {
  /** Share of the page's text that elements of one hint may have to be believed. */
  private static final double MOST = 0.4;
  /** Text that must be left for a sure hint to be believed, in characters. */
  private static final int LEAST_LEFT = 300;

  private final List<Box> boxes;
  private final Map<Hint, Integer> mass = new HashMap<>();

  private Asides(List<Box> boxes) {
    this.boxes = boxes;
  }

  /** The boxes' masses are known and all hints of one kind are believed or none. */
  static void mark(List<Box> boxes) {
    Asides asides = new Asides(boxes);
    asides.sum();
    for (Box box : boxes)
      box.dropped = box.parent != null && (box.parent.dropped || asides.isBeside(box));
  }

  /**
   * How much text elements of each hint have. Those inside others of the same hint are not counted twice, and those that
   * have a good part of the page by themselves not at all: they are wrappers.
   */
  private void sum() {
    Map<Hint, Box> outermost = new HashMap<>();
    for (Box box : boxes)
      for (Hint hint : box.hints) {
        if (hint.strength() == Strength.LIKELY && isWrapper(box)) continue;
        Box last = outermost.get(hint);
        if (last != null && box.isIn(last)) continue;
        outermost.put(hint, box);
        mass.merge(hint, box.mass, Integer::sum);
      }
  }

  private boolean isWrapper(Box box) {
    return box.mass >= MOST * boxes.getFirst().mass;
  }

  private boolean isBeside(Box box) {
    if (box.name().equals("tr") || box.name().equals("tbody")) return false;
    boolean kept = box.has(Strength.KEEP);
    for (Hint hint : box.hints) {
      boolean beside = hint.strength() == Strength.SURE
          || (hint.strength() == Strength.LIKELY && !kept && !isWrapper(box));
      if (beside && isBelieved(hint)) return true;
    }
    return false;
  }

  private boolean isBelieved(Hint hint) {
    int all = boxes.getFirst().mass;
    int in = mass.getOrDefault(hint, 0);
    if (in < MOST * all) return true;
    return hint.strength() == Strength.SURE && all - in >= LEAST_LEFT;
  }
}
