package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;

/** Finds an effort that a sentence looks back on as over: "had entered talks in a bid to buy X". */
final class EffortOfPast {
  private final Scene scene;
  private final Sentence sentence;
  private final WordSets sets = WordSets.ENGLISH;

  EffortOfPast(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** Whether the deed of a site is what such an effort was for, and nobody is quoted, whose words are set back in time. */
  boolean is(Site site) {
    int noun = scene.syntax().governor(site.element());
    NounPhrase effort = sentence.noun(noun);
    boolean aside = effort != null && sentence.joint(noun - 1) == WordClass.PREPOSITION
        && sentence.word(noun - 1).equals("in") && sets.holds("effort-noun", scene.head(effort));
    VerbGroup verb = aside ? sentence.verb(main(noun - 2)) : null;
    return verb != null && verb.kind() == VerbGroup.Kind.FINITE && verb.to() - verb.from() > 1
        && scene.unit(verb.from()).text().equals("had") && !isQuoted();
  }

  /** The nearest finite verb before a position that no relative clause holds; -1 where there is none. */
  private int main(int before) {
    for (int at = before; at >= 0 && sentence.joint(at) != WordClass.STOP; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE && scene.syntax().leftJoint(at) != WordClass.RELATIVE)
        return at;
    }
    return -1;
  }

  private boolean isQuoted() {
    for (int at = 0; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && sets.set("saying").contains(verb.lemma())) return true;
    }
    return scene.vocabulary().contains("according");
  }
}
