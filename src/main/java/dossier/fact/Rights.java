package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.List;

/** Tells whether a deed is only what somebody has a right or an option to do, and does not say that he will. */
final class Rights {
  private final Scene scene;
  private final Sentence sentence;
  private final WordSets sets = WordSets.ENGLISH;

  Rights(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** @param verbs the deed and the verbs that govern it, from the inside out */
  boolean only(List<Integer> verbs) {
    for (int at : verbs) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null) continue;
      if (verb.kind() == VerbGroup.Kind.INFINITIVE && isHeld(scene.syntax().governor(at))) return true;
      if (sets.set("permitting").contains(verb.lemma()) && isOfRight(at)) return true;
    }
    return false;
  }

  /** "has the right to", "with the option to": not in "exercised its option to". */
  private boolean isHeld(int noun) {
    NounPhrase right = sentence.noun(noun);
    if (right == null || !sets.holds("right-noun", scene.head(right))) return false;
    if (sentence.joint(noun - 1) == WordClass.PREPOSITION)
      return sets.set("right-preposition").contains(sentence.word(noun - 1));
    VerbGroup holding = sentence.verb(scene.syntax().verbOf(noun, false));
    return holding != null && sets.set("holding-right").contains(holding.lemma());
  }

  /** "a clause allows Acme to", "a put option, a mechanism that would allow Acme to". */
  private boolean isOfRight(int verb) {
    return scene.syntax()
        .subjects(verb)
        .stream()
        .map(sentence::noun)
        .anyMatch(noun -> noun != null && (sets.holds("right-noun", scene.head(noun))
            || sets.holds("clause-noun", scene.head(noun))));
  }
}
