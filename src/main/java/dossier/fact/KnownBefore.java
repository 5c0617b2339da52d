package dossier.fact;

import dossier.grammar.VerbGroup;

/** Tells clauses of time whose matter was known before: who is quoted for the sentence does not tell of it. */
final class KnownBefore {
  private final Scene scene;

  KnownBefore(Scene scene) {
    this.scene = scene;
  }

  /**
   * "are looking into it after Acme lost data, people say".
   *
   * @param opener the unit that may open the clause of the site, behind another clause
   */
  boolean isSo(Site site, int opener) {
    if (!WordSets.ENGLISH.set("told-before").contains(scene.unit(opener).text())) return false;
    VerbGroup own = null;
    VerbGroup main = null;
    for (int at = 0; at < scene.sentence().elements().size(); at++) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      if (verb.to() <= opener) main = verb;
      else if (own == null) own = verb;
    }
    boolean clause = own != null && own.from() <= Math.max(site.unit(), site.end() - 1);
    VerbGroup telling = clause ? own : site.isVerb() ? null : main;
    return main != null && telling != null && telling.modal() == null && scene.isPast(telling);
  }
}
