package dossier.fact;

import java.util.Set;

/** Tells a fall from a rise. */
final class Changes {
  private static final int NEAR = 5;
  /** Closes a bound before a figure, "more than", "less than", that is no movement. */
  private static final String THAN = "than";

  private Changes() {}

  /** Whether no word of a movement stands before a percentage: "was 10 percent", not "was up 10 percent". */
  static boolean unmoved(Scene scene, int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - NEAR); i--) {
      String word = scene.unit(i).text();
      if (WordSets.ENGLISH.set("fall").contains(word) || WordSets.ENGLISH.set("rise").contains(word))
        return !word.equals("up") && !word.equals("down");
    }
    return true;
  }

  /** Whether the words around a percentage, or the trigger, say that something fell. */
  static boolean falls(Scene scene, Site site, int unit) {
    Set<String> falls = WordSets.ENGLISH.set("fall");
    int from = unit > 1 && scene.unit(unit - 1).text().equals(THAN) ? unit - 3 : unit - 1;
    for (int i = from; i >= Math.max(0, unit - NEAR); i--) {
      String word = scene.unit(i).verb() == null ? scene.unit(i).text() : String.valueOf(scene.unit(i).verb());
      if (falls.contains(word)) return true;
      if (WordSets.ENGLISH.set("rise").contains(word)) return false;
    }
    for (int i = unit + 1; i < Math.min(scene.size(), unit + 3); i++)
      if (falls.contains(WordSets.singular(scene.unit(i).text()))) return true;
    String trigger = scene.unit(site.unit()).verb() == null
        ? scene.unit(site.unit()).text()
        : String.valueOf(scene.unit(site.unit()).verb());
    return falls.contains(trigger);
  }
}
