package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.List;

/** Tells whether a deed is named only in passing: to be called unlikely, left open, or part of what others would do. */
final class Passing {
  private final Scene scene;
  private final Sentence sentence;
  private final WordSets sets = WordSets.ENGLISH;

  Passing(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** @param verbs the deed and the verbs that govern it, from the inside out */
  boolean is(Site site, List<Integer> verbs) {
    return isUnlikely(site) || isUndecided(verbs) || isLeftOpen(site) || isPartOfSuch(site) || isLeftOut(site)
        || isDampened(site) || isStray(site) || isInvolved(site, verbs);
  }

  /** "rejected a plan that would involve selling X": what a plan of another kind would have brought with it. */
  private boolean isInvolved(Site site, List<Integer> verbs) {
    VerbGroup own = sentence.verb(site.element());
    VerbGroup verb = own == null || own.kind() != VerbGroup.Kind.GERUND
        ? null
        : sentence.verb(scene.syntax().governor(site.element()));
    return verb != null && verb.modal() != null && sets.set("unreal-modal").contains(verb.modal())
        && sets.set("involving").contains(verb.lemma()) && new Endings(scene).ofProposal(verbs) != null;
  }

  /** "could some day consider selling X": a gerund whose verb was not made out behind its modal. */
  private boolean isStray(Site site) {
    int governor = sentence.verb(site.element()) == null ? -1 : scene.syntax().governor(site.element());
    return sentence.noun(governor) != null && sentence.joint(governor - 1) == WordClass.MODAL;
  }

  /** "a counter bid from Acme was unlikely". */
  private boolean isUnlikely(Site site) {
    if (sentence.noun(site.element()) == null) return false;
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      WordClass joint = sentence.joint(at);
      if (joint == WordClass.STOP || joint == WordClass.COMMA || joint == WordClass.SUBORDINATOR
          || joint == WordClass.RELATIVE)
        return false;
      VerbGroup verb = sentence.verb(at);
      if (verb != null) return sets.set("seeming").contains(verb.lemma()) && isCalled(verb.to(), "unlikely-word");
    }
    return false;
  }

  /** Whether a word of a set stands at a unit, an adverb before it or not, and no infinitive behind it. */
  private boolean isCalled(int from, String set) {
    for (int unit = from; unit < Math.min(scene.size(), from + 2); unit++)
      if (sets.set(set).contains(scene.unit(unit).text()))
        return unit + 1 == scene.size() || scene.unit(unit + 1).kind() != WordClass.TO;
    return false;
  }

  /** "until the day Acme decides to sell X": who has yet to decide has no plan. */
  private boolean isUndecided(List<Integer> verbs) {
    for (int i = 1; i < verbs.size(); i++) {
      VerbGroup verb = sentence.verb(verbs.get(i));
      if (verb != null && sets.set("deciding").contains(verb.lemma()) && new Supposed(scene).isAhead(verb)) return true;
    }
    return false;
  }

  /** "has the option not to buy X". */
  private boolean isLeftOpen(Site site) {
    VerbGroup own = sentence.verb(site.element());
    NounPhrase noun = own == null ? null : sentence.noun(scene.syntax().governor(site.element()));
    return own != null && noun != null && own.negated() && own.kind() == VerbGroup.Kind.INFINITIVE
        && sets.holds("choice-noun", scene.head(noun));
  }

  /** "As part of such a deal, Acme would sell X". */
  private boolean isPartOfSuch(Site site) {
    VerbGroup own = sentence.verb(site.element());
    if (own == null || own.modal() == null || !sets.set("unreal-modal").contains(own.modal())) return false;
    for (int at = 0; at < site.element() && sentence.verb(at) == null; at++) {
      NounPhrase noun = sentence.noun(at);
      if (noun != null && sentence.joint(at - 1) == WordClass.PREPOSITION
          && scene.unit(noun.from()).text().equals("such"))
        return true;
    }
    return false;
  }

  /** "talks about Acme selling X, but that is not part of the proposal". */
  private boolean isLeftOut(Site site) {
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE || verb.from() < 2) continue;
      return verb.negated() && verb.lemma().equals("be") && scene.unit(verb.from() - 1).text().matches("that|this")
          && scene.unit(verb.from() - 2).text().equals("but");
    }
    return false;
  }

  /** "threw cold water on speculation that", "there had been talk that", "dampened rumours that". */
  private boolean isDampened(Site site) {
    for (int at = site.element() - 1; at > 0; at--) {
      NounPhrase noun = sentence.noun(at);
      if (sentence.joint(at) == WordClass.STOP) return false;
      if (noun == null || !sets.holds("hearsay-noun", scene.head(noun))
          || sentence.joint(at + 1) != WordClass.SUBORDINATOR)
        continue;
      VerbGroup verb = sentence.verb(scene.syntax().verbOf(at, true));
      boolean cold = noun.from() > 1 && scene.unit(noun.from() - 2).text().equals("water");
      return cold || (verb != null && (sets.set("dampening").contains(verb.lemma()) || isLongOver(verb)));
    }
    return false;
  }

  /** "there had been". */
  private boolean isLongOver(VerbGroup verb) {
    return verb.lemma().equals("be") && scene.unit(verb.from()).text().equals("had");
  }
}
