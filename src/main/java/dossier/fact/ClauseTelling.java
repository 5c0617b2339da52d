package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.List;

/** Finds how a clause is told: that somebody denies it, or that nobody vouches for it. Positions as in {@link Sentence}. */
final class ClauseTelling {
  /** Phrases that may stand between a verb of telling and "that": "denied to reporters in Paris that". */
  private static final int PHRASES = 2;
  /** Units before a word of certainty in which "not" denies it: "it is not at all clear that". */
  private static final int NEGATION = 3;

  private final Scene scene;
  private final Sentence sentence;
  private final Endings endings;
  private final WordSets sets = WordSets.ENGLISH;

  ClauseTelling(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.endings = new Endings(scene);
  }

  /** "denied on Monday that it will sell": the verb that denies the clause of a finite verb, or -1. */
  int denial(int verb) {
    int teller = teller(opener(verb));
    VerbGroup group = sentence.verb(teller);
    return group != null && endings.said(group) == Modality.DENIED ? teller : -1;
  }

  /** "it is unlikely that", "stopped short of saying that", "declined to confirm that": whether nobody claims the clause of a finite verb. */
  boolean isDoubted(int verb) {
    int opener = opener(verb);
    if (isThat(opener) && isUnsure(sentence.elements().get(opener).from() - 1)) return true;
    int position = teller(opener);
    VerbGroup teller = sentence.verb(position);
    if (teller == null) return false;
    if (sets.set("doubting").contains(teller.lemma())) return !teller.negated();
    if (teller.negated()) return isSaying(teller) || endings.said(teller) == Modality.DENIED;
    return isSaying(teller) && isLeftUndone(position, teller);
  }

  private boolean isSaying(VerbGroup verb) {
    return sets.set("saying").contains(verb.lemma()) || sets.set("vouching").contains(verb.lemma());
  }

  /** "short of saying", "without confirming", "refused to say". */
  private boolean isLeftUndone(int position, VerbGroup saying) {
    if (saying.kind() == VerbGroup.Kind.GERUND && saying.from() > 0) {
      String before = scene.unit(saying.from() - 1).text();
      return sets.set("lacking").contains(before) || (before.equals("of") && saying.from() > 1
          && sets.set("short-of").contains(scene.unit(saying.from() - 2).text()));
    }
    if (saying.kind() != VerbGroup.Kind.INFINITIVE) return false;
    VerbGroup governor = sentence.verb(scene.syntax().governor(position));
    return governor != null && (governor.negated() || endings.said(governor) == Modality.DENIED);
  }

  /** "unlikely", "not certain", "no guarantee": whether the word before "that" leaves it open or doubts it. */
  private boolean isUnsure(int unit) {
    if (unit < 0) return false;
    String word = scene.unit(unit).text();
    if (sets.set("doubtful").contains(word)) return true;
    if (!sets.holds("certainty", word)) return false;
    for (int at = unit - 1; at >= Math.max(0, unit - NEGATION); at--) {
      if (scene.unit(at).is(WordClass.STOP, WordClass.COMMA)) return false;
      if (scene.unit(at).kind() == WordClass.NEGATION || sets.set("lack-word").contains(scene.unit(at).text()))
        return true;
    }
    return false;
  }

  /** What stands before the subject of a finite verb: "that", a verb, a phrase; -1 where nothing does. */
  private int opener(int verb) {
    List<Integer> subjects = scene.syntax().subjects(verb);
    if (subjects.isEmpty() || subjects.getFirst() > verb) return -1;
    int before = subjects.getFirst() - 1;
    return isThat(before) ? before : scene.syntax().before(subjects.getFirst());
  }

  private boolean isThat(int position) {
    return sentence.joint(position) == WordClass.SUBORDINATOR && sentence.word(position).equals("that");
  }

  /** The verb that tells what an opener opens, with what is told of in between: "denied a report on Monday that"; or -1. */
  private int teller(int opener) {
    boolean that = isThat(opener);
    int at = that ? scene.syntax().before(opener) : opener;
    for (int step = 0; step < PHRASES; step++) {
      NounPhrase noun = sentence.noun(at);
      int preposition = at - 1;
      if (noun == null || sentence.joint(preposition) != WordClass.PREPOSITION) break;
      int before = scene.syntax().before(preposition);
      if (sentence.noun(before) == null && !(that && sentence.verb(before) != null)) break;
      at = before;
    }
    NounPhrase noun = sentence.noun(at);
    return noun != null && sets.holds("deniable-noun", scene.head(noun)) ? scene.syntax().verbOf(at, false) : at;
  }
}
