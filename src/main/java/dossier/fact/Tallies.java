package dossier.fact;

import dossier.grammar.NounPhrase;
import java.util.Locale;

/** Tells whether a figure is one of estimates that somebody gathers. */
final class Tallies {
  /** Characters within which the name of who gathers estimates ends: "Thomson Reuters I/B/E/S". */
  private static final int TALLY = 24;

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Tallies(Scene scene) {
    this.scene = scene;
  }

  /** "is set to rise to $5 million, according to Thomson Reuters I/B/E/S": not behind what a result is set against. */
  boolean isTally(NounPhrase noun, int according) {
    String rest = scene.span(noun.from(), scene.size()).of(scene.sentence().text()).toLowerCase(Locale.ROOT);
    boolean tally = words.set("estimates-body")
        .stream()
        .anyMatch(body -> rest.indexOf(body) >= 0 && rest.indexOf(body) < TALLY);
    for (int unit = 0; tally && unit < according; unit++) {
      String word = scene.unit(unit).text();
      if (words.set("set-against").contains(word) || words.holds("expecting-people", word)
          || words.holds("expectation", word) || words.set("analyst-word").contains(word)
          || words.set("beyond").contains(word))
        return false;
    }
    return tally;
  }
}
