package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;

/** Tells whether words name a publication. */
final class Press {
  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Press(Scene scene) {
    this.scene = scene;
  }

  /** "the Journal", "Finnish daily Helsingin Sanomat". */
  boolean is(NounPhrase noun) {
    return is(noun.head()) || isCalled(noun);
  }

  /** "Reuters reported": an agency that goes back to what it told; not whom somebody told it. */
  boolean isAgency(NounPhrase noun, VerbGroup verb) {
    return words.set("agency").contains(scene.unit(noun.head()).text()) && noun.to() <= verb.from();
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
