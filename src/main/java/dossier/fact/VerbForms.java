package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the form of a verb says, whatever governs it: a plan in a headline, what has yet to be, what only may be. */
final class VerbForms {
  private static final Set<String> BY = Set.of("by");

  private final Scene scene;
  private final Sentence sentence;
  private final ModalityWords words = ModalityWords.ENGLISH;
  private final WordSets sets = WordSets.ENGLISH;

  VerbForms(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** "has yet to launch": it has not. */
  boolean isYetTo(VerbGroup group) {
    return group.kind() == VerbGroup.Kind.INFINITIVE && group.from() > 0
        && scene.unit(group.from() - 1).text().equals("yet");
  }

  /** "tried to buy": what somebody tried in the past, and no more. */
  boolean isTried(VerbGroup group) {
    return group.kind() == VerbGroup.Kind.FINITE && group.to() - group.from() == 1 && !group.negated()
        && sets.set("trying").contains(group.lemma()) && scene.unit(group.head()).past();
  }

  /** "expects Acme to buy": what somebody thinks that another will do. */
  boolean isExpected(VerbGroup group) {
    return !group.passive() && sets.set("expecting").contains(group.lemma());
  }

  /** "since going public", "after cutting jobs and going public": a gerund whose clause is no part of what governs it. */
  boolean isAside(VerbGroup gerund) {
    if (gerund.from() == 0) return false;
    if (sets.set("aside-opener").contains(scene.unit(gerund.from() - 1).text())) return true;
    if (scene.unit(gerund.from() - 1).kind() != WordClass.CONJUNCTION) return false;
    VerbGroup before = null;
    for (int at = 0; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.from() < gerund.from()) before = verb;
    }
    return before != null && before.kind() == VerbGroup.Kind.GERUND && isAside(before);
  }

  /** "a court halted the deal": what is only put off. */
  boolean isPaused(VerbGroup group, int at) {
    return sets.set("pausing").contains(group.lemma()) && scene.syntax()
        .subjects(at)
        .stream()
        .map(sentence::noun)
        .anyMatch(noun -> noun != null && sets.holds("judging-body", scene.head(noun)));
  }

  /** "expects a gain from its purchase of X": a deal that is there, whatever is to come of it. */
  boolean isSource(int deal) {
    NounPhrase own = sentence.noun(deal);
    NounPhrase effect = sentence.noun(deal - 2);
    if (own == null || effect == null || sentence.joint(deal - 1) != WordClass.PREPOSITION) return false;
    boolean known = own.possessor() != null || scene.unit(own.from()).kind() == WordClass.POSSESSIVE
        || scene.unit(own.from()).text().equals("the");
    return known && sentence.word(deal - 1).equals("from")
        && (sets.holds("effect-noun", scene.head(effect)) || scene.quantity(effect.head()) != null);
  }

  /** "sells almost no phones". */
  boolean isOfNone(Site site) {
    for (int position : site.objects()) {
      NounPhrase object = sentence.noun(position);
      for (int unit = object == null ? 0 : object.from(); object != null && unit < object.head(); unit++)
        if (scene.unit(unit).text().equals("no")) return true;
    }
    return false;
  }

  /** "nothing would stop the deal". */
  boolean isNobodys(int verb) {
    return scene.syntax()
        .subjects(verb)
        .stream()
        .map(sentence::noun)
        .anyMatch(noun -> noun != null && sets.set("nobody").contains(scene.head(noun)));
  }

  /** "was acquired by nobody", "was bought by no one". */
  boolean isByNobody(VerbGroup group, int at) {
    return group.passive() && scene.syntax()
        .after(at, BY)
        .stream()
        .map(sentence::noun)
        .anyMatch(noun -> noun != null && isNobody(noun));
  }

  private boolean isNobody(NounPhrase noun) {
    boolean no = scene.unit(noun.from()).text().equals("no") && scene.head(noun).equals("one");
    return no || sets.set("nobody").contains(scene.head(noun));
  }

  /** "a decision to block the deal": what hinders it is done. */
  boolean isDecided(int infinitive) {
    NounPhrase noun = sentence.noun(scene.syntax().governor(infinitive));
    return noun != null && scene.head(noun).equals("decision");
  }

  /** "is to buy", "says to buy", "the plan is for Acme to buy": an infinitive of what is meant to come. */
  boolean isTo(VerbGroup group, int at) {
    if (group.kind() != VerbGroup.Kind.INFINITIVE) return false;
    int governor = scene.syntax().governor(at);
    VerbGroup verb = sentence.verb(governor);
    if (verb != null) return verb.lemma().equals("be") || (verb.lemma().equals("say") && !verb.passive());
    boolean whose = sentence.joint(governor - 1) == WordClass.PREPOSITION && sentence.word(governor - 1).equals("for");
    return whose && isPlanThere(governor - 2);
  }

  /** "the plan is", "the intention was". */
  private boolean isPlanThere(int position) {
    VerbGroup be = sentence.verb(position);
    return be != null && be.lemma().equals("be") && scene.syntax()
        .subjects(position)
        .stream()
        .map(sentence::noun)
        .anyMatch(noun -> noun != null && words.noun(WordSets.singular(scene.head(noun))) == Modality.PLANNED);
  }

  /** "eBay to buy StubHub": an infinitive right after its subject. */
  boolean isHeadlinePlan(VerbGroup group, int at) {
    if (group.kind() != VerbGroup.Kind.INFINITIVE) return false;
    int governor = scene.syntax().governor(at);
    NounPhrase noun = sentence.noun(governor);
    return noun != null && scene.syntax().verbOf(governor, false) < 0 && !isOneOf(noun)
        && words.noun(WordSets.singular(scene.head(noun))) == null
        && !sets.holds("agreed-noun", scene.head(noun)) && !sets.holds("means-noun", scene.head(noun));
  }

  /** "the first company to list": which one did it. */
  private boolean isOneOf(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.to(); unit++)
      if (sets.set("ordinal").contains(scene.unit(unit).text())) return true;
    return false;
  }

  /** "may drop the plan and transfer its unit": the modal of the verb that a bare one is joined to, or null. */
  @Nullable
  String sharedModal(VerbGroup group, int at) {
    if (!isBare(group, at)) return null;
    for (int before = at - 1; before >= 0; before--) {
      VerbGroup verb = sentence.verb(before);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE) return verb.modal();
    }
    return null;
  }

  /** "wants to ally with or even acquire X": what governs the infinitive that a bare verb is joined to, or -1. */
  int sharedGovernor(VerbGroup group, int at) {
    if (group.kind() != VerbGroup.Kind.FINITE || !isBare(group, at)) return -1;
    for (int before = at - 1; before >= 0 && sentence.joint(before) != WordClass.STOP; before--) {
      VerbGroup verb = sentence.verb(before);
      if (verb != null) return verb.kind() == VerbGroup.Kind.INFINITIVE ? scene.syntax().governor(before) : -1;
    }
    return -1;
  }

  /** Whether it is a verb in its base form alone that has what it lacks from a verb before. */
  private boolean isBare(VerbGroup group, int at) {
    if (group.to() - group.from() > 1 || group.kind() == VerbGroup.Kind.GERUND) return false;
    if (group.kind() == VerbGroup.Kind.INFINITIVE) return true;
    return group.kind() == VerbGroup.Kind.FINITE && !scene.headline()
        && scene.unit(group.head()).text().equals(group.lemma())
        && scene.syntax().leftJoint(at) == WordClass.CONJUNCTION;
  }

  /** "ruled out raising its bid", "withdrew its application for approval of the deal": the deal is there all the same. */
  boolean leavesDeal(VerbGroup group, int at, Site site) {
    NounPhrase own = sentence.noun(site.element());
    if (own == null) return false;
    if (sets.set("raising").contains(group.lemma()) && sets.holds("bid-noun", scene.head(own))) return true;
    return isOfFiling(at, site) || (isReviewed(own) && group.passive() && isComing(group));
  }

  /** "its $5 billion bid for Acme" beside a review: a bid that was made. */
  private boolean isReviewed(NounPhrase own) {
    boolean sum = false;
    for (int unit = own.from(); unit < own.head(); unit++)
      sum |= scene.quantity(unit) != null;
    return sum && own.possessor() != null && !Collections.disjoint(sets.set("review-word"), scene.vocabulary());
  }

  /** "is expected in summer": what is done with it, not that there will be one. */
  private boolean isComing(VerbGroup verb) {
    return sets.set("foreseeing").contains(verb.lemma()) && verb.to() < scene.size()
        && scene.unit(verb.to()).kind() != WordClass.TO;
  }

  /** "their application for approval of a deal": whether what is done to a filing is told of, and no more of the deal. */
  boolean isOfFiling(int verb, Site site) {
    return scene.syntax()
        .objects(verb)
        .stream()
        .map(sentence::noun)
        .anyMatch(object -> object != null && object.to() <= site.unit()
            && sets.holds("application-noun", scene.head(object)));
  }
}
