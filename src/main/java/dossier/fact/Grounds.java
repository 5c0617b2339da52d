package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells whether a deal is only what there is a ground for or none: "a case for a merger", "no need for a takeover". */
record Grounds(Scene scene) {
  /** What is said of the deal at a position: denied where nobody has a ground for it, else null. */
  @Nullable
  Modality said(int deal) {
    NounPhrase ground = ground(deal, "denied-ground");
    return ground != null && scene.unit(ground.from()).text().equals("no") ? Modality.DENIED : null;
  }

  /** "sees a case for a merger": what somebody finds right and nobody is said to do. */
  boolean is(int deal) {
    NounPhrase ground = ground(deal, "ground");
    return ground != null && !scene.unit(ground.from()).text().equals("no");
  }

  /** The noun of a set that some deal is the object of behind a preposition. */
  private @Nullable NounPhrase ground(int deal, String set) {
    NounPhrase own = scene.sentence().noun(deal);
    boolean behind = own != null && isSome(own) && scene.sentence().joint(deal - 1) == WordClass.PREPOSITION
        && WordSets.ENGLISH.set("ground-preposition").contains(scene.sentence().word(deal - 1));
    NounPhrase ground = behind ? scene.sentence().noun(deal - 2) : null;
    return ground != null && WordSets.ENGLISH.holds(set, scene.head(ground)) ? ground : null;
  }

  /** "a merger", "merger": no deal that is known from before, or that is somebody's. */
  private boolean isSome(NounPhrase deal) {
    boolean bare = deal.possessor() == null && deal.pronoun() < 0
        && scene.unit(deal.from()).kind() != WordClass.DETERMINER;
    return bare || WordSets.ENGLISH.set("some").contains(scene.unit(deal.from()).text());
  }
}
