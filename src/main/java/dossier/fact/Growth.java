package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Unit;
import dossier.grammar.WordClass;
import java.util.List;
import java.util.Map;

/** Tells of which measure, and since when, something grew by a percentage that stands beside a result. */
final class Growth {
  /** Units behind a percentage in which the time that it is counted from is told. */
  private static final int FAR = 9;
  /** Units between a movement and what moved: "7 percent fall in overall sales". */
  private static final int NEAR = 4;

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Growth(Scene scene) {
    this.scene = scene;
  }

  /** Leaves out growth that is not of the result told; false where nothing is left to tell. */
  boolean isOwn(Map<Slot, List<Found>> slots) {
    List<Found> grown = slots.getOrDefault(Slot.CHANGE, List.of());
    if (grown.isEmpty()) return true;
    int percentage = grown.getFirst().from();
    if (isOfRate(percentage)) return false;
    List<Found> amounts = slots.getOrDefault(Slot.AMOUNT, List.of());
    boolean other = !amounts.isEmpty() && isOfOther(amounts.getFirst().from(), percentage);
    if (!other && !isSinceQuarterBefore(percentage)) return true;
    slots.remove(Slot.CHANGE);
    return !amounts.isEmpty();
  }

  /** "fell 7 percent sequentially", "from the first quarter": not since a year before, as growth is told of everywhere else. */
  private boolean isSinceQuarterBefore(int percentage) {
    for (int unit = percentage - 1; unit >= Math.max(0, percentage - FAR); unit--) {
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.VERB)) break;
      if (words.set("quarter-on-quarter").contains(scene.unit(unit).text())) return true;
    }
    for (int unit = percentage + 1; unit < Math.min(scene.size(), percentage + FAR); unit++) {
      Unit each = scene.unit(unit);
      if (each.kind() == WordClass.STOP) return false;
      if (words.set("quarter-on-quarter").contains(each.text())) return true;
      boolean from = words.set("counted-from").contains(scene.unit(unit - 1).text())
          || (each.text().startsWith("from ") && scene.time(unit) != null);
      if (from && isQuarter(unit)) return true;
    }
    return false;
  }

  /** "growth of 2 percent for revenue per user". */
  private boolean isOfRate(int percentage) {
    for (int unit = percentage + 1; unit + 1 < Math.min(scene.size(), percentage + FAR); unit++) {
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.CONJUNCTION)) return false;
      if (scene.unit(unit).text().equals("per")) return words.holds("user", scene.unit(unit + 1).text());
    }
    return false;
  }

  /** "from the fourth quarter", "versus the previous quarter", not "from the third quarter of last year". */
  private boolean isQuarter(int from) {
    for (int unit = from; unit < Math.min(scene.size(), from + NEAR); unit++) {
      String text = scene.unit(unit).text();
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.VERB)) return false;
      if (text.contains("year")) return false;
      if (!text.endsWith("quarter") && !text.endsWith("three months")) continue;
      for (int behind = unit + 1; behind < Math.min(scene.size(), unit + NEAR); behind++) {
        if (scene.unit(behind).is(WordClass.COMMA, WordClass.STOP)) break;
        if (scene.unit(behind).text().contains("year") || scene.unit(behind).text().matches("ago|earlier|20\\d\\d"))
          return false;
      }
      return true;
    }
    return false;
  }

  /** "revenue growing 18 percent, net income at 17 cents": a comma and another measure before the sum. */
  private boolean isPassed(int percentage, int amount) {
    boolean comma = false;
    for (int unit = percentage + 1; unit < amount; unit++) {
      comma |= scene.unit(unit).kind() == WordClass.COMMA;
      if (comma && scene.unit(unit).kind() == WordClass.NOUN && words.holds("measure", scene.unit(unit).text()))
        return true;
    }
    return false;
  }

  /** "revenue of $5 billion and a margin of 57 percent", "a profit of $5 million on a 7 percent fall in sales". */
  private boolean isOfOther(int amount, int percentage) {
    if (percentage <= amount) return isPassed(percentage, amount);
    for (int unit = amount + 1; unit < percentage; unit++)
      if (words.holds("measure", scene.unit(unit).text()) || words.holds("level-measure", scene.unit(unit).text()))
        return true;
    NounPhrase moved = scene.phraseOf(percentage);
    if (moved == null || !words.holds("movement", scene.head(moved))) return false;
    for (int unit = moved.head() + 1; unit < Math.min(scene.size(), moved.head() + NEAR); unit++)
      if (words.holds("measure", scene.unit(unit).text())) return true;
    return false;
  }
}
