package dossier.grammar;

import dossier.grammar.VerbGroup.Kind;
import java.util.Set;

/** Finds who has a plan or makes an offer that an infinitive hangs on. Positions as in {@link Sentence}. */
final class Plans {
  private static final Set<String> INTENT = SyntaxWords.set("intent");
  private static final Set<String> OFFER = SyntaxWords.set("offer");

  private final Sentence sentence;
  private final Steps steps;

  Plans(Sentence sentence, Steps steps) {
    this.sentence = sentence;
    this.steps = steps;
  }

  /** "an entity to be sold": whether a noun right before an infinitive is neither a plan nor an offer, as in "a deal to be sold". */
  boolean isThing(int left) {
    NounPhrase noun = sentence.noun(left);
    if (noun == null) return false;
    String head = sentence.units().get(noun.head()).text();
    return !INTENT.contains(head) && !OFFER.contains(head);
  }

  /** "Acme says Initech in talks to buy": a name between what somebody says and "in talks", as headlines have it. */
  boolean isInTalks(int talks) {
    NounPhrase noun = sentence.noun(talks);
    boolean talking = noun != null && INTENT.contains(sentence.units().get(noun.head()).text())
        && steps.isAfter(talks, "in");
    VerbGroup verb = talking && sentence.noun(talks - 2) != null ? sentence.verb(talks - 3) : null;
    return verb != null && verb.kind() == Kind.FINITE && !verb.passive();
  }

  /** "Acme's plan to buy Initech failed": the plan that an infinitive before a noun phrase hangs on; -1 where it hangs on none. */
  int intention(int object) {
    int infinitive = steps.left(object - 1);
    VerbGroup verb = sentence.verb(infinitive);
    if (verb == null || verb.kind() != Kind.INFINITIVE) return -1;
    int plan = steps.left(infinitive - 1);
    NounPhrase noun = sentence.noun(plan);
    boolean intent = noun != null && (INTENT.contains(sentence.units().get(noun.head()).text())
        || OFFER.contains(sentence.units().get(noun.head()).text()));
    return intent ? plan : -1;
  }

  /** "a bid from X to buy": who stands behind a noun of what somebody offers, or is ready to do. */
  boolean isOfferer(int noun) {
    NounPhrase offer = steps.isAfter(noun, "from") || steps.isAfter(noun, "by")
        ? sentence.noun(steps.left(noun - 2))
        : null;
    return offer != null && OFFER.contains(sentence.units().get(offer.head()).text());
  }

  /** "the purchase of Acme and its decision to sell": whether a noun of what somebody means to do has its own holder. */
  boolean isOwnPlan(int at) {
    NounPhrase noun = sentence.noun(at);
    if (noun == null || !INTENT.contains(sentence.units().get(noun.head()).text())) return false;
    return noun.pronoun() >= 0
        || (noun.possessor() != null && sentence.joint(steps.listLeft(at).getFirst() - 1) == WordClass.PREPOSITION);
  }
}
