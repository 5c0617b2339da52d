package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import java.util.List;

/** Finds whose words a verb of saying passes on, who need not stand right before it. */
final class Speakers {
  private final Scene scene;
  private final Sentence sentence;
  private final WordSets words = WordSets.ENGLISH;

  Speakers(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The noun phrases of who speaks, from left to right; empty where nobody is found. */
  List<Integer> of(int position, VerbGroup verb) {
    List<Integer> speakers = scene.syntax().subjects(position);
    if (speakers.isEmpty() && sentence.noun(position + 1) != null) speakers = List.of(position + 1);
    int quoted = verb.kind() == VerbGroup.Kind.GERUND ? quoted(position) : -1;
    if (quoted >= 0) return List.of(quoted);
    if (isAnalyst(position - 1)) return List.of(position - 1);
    int outside = speakers.isEmpty() ? -1 : outsideOf(speakers.getFirst());
    return outside < 0 ? speakers : List.of(outside);
  }

  private boolean isAnalyst(int position) {
    NounPhrase noun = sentence.noun(position);
    return noun != null && words.holds("analyst", scene.head(noun));
  }

  /** "analysts covering Acme said": who has to do with the company that a speaker seems to be, or -1. */
  private int outsideOf(int company) {
    VerbGroup covering = sentence.verb(company - 1);
    NounPhrase who = sentence.noun(company - 2);
    boolean outside = covering != null && covering.kind() == VerbGroup.Kind.GERUND && who != null
        && words.holds("outside-speaker", scene.head(who));
    return outside ? company - 2 : -1;
  }

  /** "cited people at Acme as saying": who is quoted so, or -1. */
  private int quoted(int saying) {
    if (sentence.joint(saying - 1) == null || !sentence.word(saying - 1).equals("as")) return -1;
    for (int at = saying - 2; at > 0; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null)
        return words.set("quoting").contains(verb.lemma()) && sentence.noun(at + 1) != null ? at + 1 : -1;
    }
    return -1;
  }
}
