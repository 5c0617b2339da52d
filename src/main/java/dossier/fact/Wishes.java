package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.List;

/** Tells whether a deed is only wished for, supposed or possible: nobody who could do it means to. */
final class Wishes {
  private final Scene scene;
  private final Sentence sentence;
  private final WordSets sets = WordSets.ENGLISH;

  Wishes(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** Whether one of the verbs, the deed and those that govern it, or what stands before it makes it a mere wish. */
  boolean only(List<Integer> verbs) {
    for (int i = 0; i < verbs.size(); i++) {
      VerbGroup verb = sentence.verb(verbs.get(i));
      if (verb == null) continue;
      if (verb.modal() != null && sets.set("duty-modal").contains(verb.modal().replace("n't", ""))) return true;
      if (i > 0 && verb.passive() && sets.set("pressing").contains(verb.lemma())) return true;
      boolean held = verb.kind() == VerbGroup.Kind.INFINITIVE && isHeldAgainst(verbs.get(i), verb);
      if (held || isHeldAgainstBefore(verb, verbs.get(i))) return true;
    }
    return false;
  }

  /** "the cash to fend off rivals and buy": what a bare verb shares with the infinitive that it is joined to. */
  private boolean isHeldAgainstBefore(VerbGroup verb, int position) {
    if (new VerbForms(scene).sharedGovernor(verb, position) < 0) return false;
    for (int before = position - 1; before >= 0; before--) {
      VerbGroup infinitive = sentence.verb(before);
      if (infinitive != null) return isHeldAgainst(before, infinitive);
    }
    return false;
  }

  /** "no reason to", "the cash to", "it makes sense to", "wise to", "calls for X to", "called on X to". */
  private boolean isHeldAgainst(int position, VerbGroup infinitive) {
    if (infinitive.from() > 0 && sets.set("judging-word").contains(scene.unit(infinitive.from() - 1).text()))
      return true;
    int governor = scene.syntax().governor(position);
    NounPhrase noun = sentence.noun(governor);
    if (noun == null || isMeant(scene.head(noun))) return false;
    int first = scene.syntax().listBefore(governor).getFirst();
    if (sets.holds("means-noun", scene.head(noun))) return sentence.joint(first - 1) != WordClass.PREPOSITION;
    return isCalledOn(first - 1) || (isFor(first - 1) && !isArranged(first - 2));
  }

  /** "called on X to". */
  private boolean isCalledOn(int position) {
    VerbGroup verb = sentence.verb(position - 1);
    return verb != null && verb.lemma().equals("call") && sentence.joint(position) == WordClass.PREPOSITION
        && sentence.word(position).matches("on|upon");
  }

  private boolean isFor(int position) {
    return sentence.joint(position) == WordClass.PREPOSITION && sentence.word(position).equals("for");
  }

  /** "a deal for X to buy", "plans for X to buy", "approval for X to buy"; not "Y's proposal for X to buy". */
  private boolean isArranged(int position) {
    NounPhrase noun = sentence.noun(position);
    if (noun != null)
      return isMeant(scene.head(noun)) && (noun.possessor() == null || !sets.holds("proposal", scene.head(noun)));
    VerbGroup verb = sentence.verb(position);
    if (verb == null) return false;
    return sets.set("arranging").contains(verb.lemma()) || scene.syntax()
        .subjects(position)
        .stream()
        .map(sentence::noun)
        .anyMatch(subject -> subject != null && isMeant(scene.head(subject)));
  }

  /** Whether a noun tells of what is planned, agreed or allowed. */
  private boolean isMeant(String head) {
    return sets.holds("intent-noun", head) || sets.holds("agreed-noun", head) || sets.holds("permission", head);
  }

  /** "an ill-fated expansion by buying X": whether the last of the verbs tells how something else was done. */
  boolean byMeans(List<Integer> verbs) {
    VerbGroup last = verbs.isEmpty() ? null : sentence.verb(verbs.getLast());
    return last != null && last.kind() == VerbGroup.Kind.GERUND && last.from() > 0
        && sets.set("means-preposition").contains(scene.unit(last.from() - 1).text());
  }

  /** Whether "if" or "whether" opens the clause of a finite verb. */
  boolean isConditional(int verb) {
    VerbGroup group = sentence.verb(verb);
    if (group == null || group.kind() != VerbGroup.Kind.FINITE) return false;
    List<Integer> subjects = scene.syntax().subjects(verb);
    int opener = subjects.isEmpty() || subjects.getFirst() > verb ? -1 : subjects.getFirst() - 1;
    return sentence.joint(opener) == WordClass.SUBORDINATOR && sets.set("condition").contains(sentence.word(opener));
  }
}
