package dossier.fact;

import dossier.grammar.NounPhrase;

/** Tells whether words name a publication. */
final class Press {
  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Press(Scene scene) {
    this.scene = scene;
  }

  /** "the Journal", "Reuters", "Finnish daily Helsingin Sanomat". */
  boolean is(NounPhrase noun) {
    return is(noun.head()) || words.set("agency").contains(scene.unit(noun.head()).text()) || isCalled(noun);
  }

  boolean is(int unit) {
    for (String word : scene.unit(unit).text().split(" ", -1))
      if (words.set("press").contains(WordSets.singular(word)) || words.set("press").contains(word)) return true;
    return false;
  }

  /** Whether one stands anywhere in a phrase. */
  boolean isNamed(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.to(); unit++)
      if (is(unit) || words.set("agency").contains(scene.unit(unit).text())) return true;
    return false;
  }

  /** Whether a name stands right behind what a publication is called. */
  private boolean isCalled(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (words.holds("press-kind", scene.unit(unit).text()) && Character.isUpperCase(
          scene.sentence().text().charAt(scene.unit(unit + 1).span().start())))
        return true;
    return false;
  }
}
