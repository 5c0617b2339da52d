package dossier.grammar;

import dossier.grammar.VerbGroup.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that is a verb's grammatical subject, by how the verb stands. Positions as in {@link Sentence}. */
final class Subjects {
  /** What somebody says of a gerund is no deed of his: "said paying so much was right". */
  private static final Set<String> SAYING = SyntaxWords.set("saying");
  private static final Set<String> INTENT = SyntaxWords.set("intent");
  private static final Set<String> OFFER = SyntaxWords.set("offer");
  private static final Set<String> REPUTED = SyntaxWords.set("reputed");
  private static final Set<String> RECEIVING = SyntaxWords.set("receiving");
  private static final Set<String> OBJECT_CONTROL = SyntaxWords.set("object-control");
  /** Forms of verbs that stand with several. */
  private static final Set<String> SEVERAL = Set.of("are", "were", "have");
  /** Forms of verbs that stand with one. */
  private static final Set<String> ONE = Set.of("is", "was", "has");
  /** Verbs that may lead to one another; real sentences have at most four. */
  private static final int DEEPEST = 8;

  private final Sentence sentence;
  private final Steps steps;
  private final GerundSubjects gerunds;
  private final Plans plans;

  Subjects(Sentence sentence, Steps steps) {
    this.sentence = sentence;
    this.steps = steps;
    this.gerunds = new GerundSubjects(sentence, steps);
    this.plans = new Plans(sentence, steps);
  }

  /** The last noun phrase of the subject, or -1 where none is found. */
  int of(int verb) {
    return subject(verb, 0);
  }

  private int subject(int verb, int depth) {
    VerbGroup group = sentence.verb(verb);
    if (group == null || depth > DEEPEST) return -1;
    int left = steps.left(verb - 1);
    return switch (group.kind()) {
      case PARTICIPLE -> ofParticiple(left);
      case GERUND -> group.passive() && sentence.noun(left) != null ? left : ofGerund(left, depth);
      case INFINITIVE -> group.passive() && plans.isThing(left) ? left : ofInfinitive(left, depth);
      case FINITE -> ofFinite(left, depth);
    };
  }

  private int ofParticiple(int left) {
    return nounOrNone(sentence.joint(left) == WordClass.COMMA ? steps.left(left - 1) : left);
  }

  private int nounOrNone(int at) {
    return sentence.noun(at) != null ? at : -1;
  }

  private int ofGerund(int left, int depth) {
    VerbGroup before = sentence.verb(left);
    if (before != null) return SAYING.contains(before.lemma()) ? -1 : subject(left, depth + 1);
    if (sentence.noun(left) != null) {
      int verb = steps.verbOf(left, false);
      VerbGroup spending = sentence.verb(verb);
      if (spending != null && spending.lemma().equals("spend")) return subject(verb, depth + 1);
      int chain = steps.chainStart(steps.listLeft(left).getFirst());
      if (steps.isAfter(chain, "with")) return chain;
      if (gerunds.isOwn(left)) return left;
    }
    if (gerunds.isLed(left)) return -1;
    WordClass joint = sentence.joint(left);
    if (isListing(joint)) {
      int earlier = steps.verbBefore(left);
      VerbGroup group = sentence.verb(earlier);
      if (group != null && sentence.units().get(group.head()).gerund()) return subject(earlier, depth + 1);
    }
    for (int aim = gerunds.aim(left); aim >= 0; aim = gerunds.aim(aim)) {
      int aimed = subject(aim, depth + 1);
      if (aimed >= 0 && aimed == steps.left(aim - 1)) return aimed;
    }
    if (gerunds.isBehindRelative(left)) return -1;
    int main = steps.clauseVerb(left);
    if (joint == WordClass.COMMA && gerunds.isBehindAside(main)) return -1;
    if (main >= 0) return subject(main, depth + 1);
    int later = steps.laterVerb(left);
    if (joint == WordClass.PREPOSITION && later >= 0) return subject(later, depth + 1);
    return hasFinite() ? -1 : nounOrNone(left);
  }

  /** Whether anything is said with a finite verb: not in "Acme cutting jobs", as headlines have it. */
  private boolean hasFinite() {
    for (int at = 0; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == Kind.FINITE) return true;
    }
    return false;
  }

  private static boolean isListing(@Nullable WordClass joint) {
    return joint == WordClass.CONJUNCTION || joint == WordClass.COMMA;
  }

  private int ofInfinitive(int left, int depth) {
    if (left < 0) return -1;
    if (sentence.verb(left) != null) return subject(left, depth + 1);
    if (isListing(sentence.joint(left))) {
      int offerer = beforeAside(left);
      if (offerer >= 0) return offerer;
      int earlier = steps.earlierVerb(left - 1, Kind.INFINITIVE);
      if (earlier < 0) earlier = steps.earlierVerb(left - 1, Kind.FINITE);
      return earlier < 0 ? -1 : subject(earlier, depth + 1);
    }
    NounPhrase noun = sentence.noun(left);
    if (noun == null) return -1;
    boolean intent = INTENT.contains(sentence.units().get(noun.head()).text());
    boolean owned = noun.possessor() != null || noun.pronoun() >= 0;
    if (intent && owned) return left;
    if (intent && (steps.isAfter(left, "with") || steps.isAfter(left, "for"))) return ofEarlier(left, depth);
    if (steps.isAfter(left, "for") || plans.isOfferer(left)) return left;
    if (plans.isInTalks(left)) return left - 2;
    if (steps.isAfter(left, "in") && OFFER.contains(sentence.units().get(noun.head()).text()))
      return ofEarlier(left, depth);
    int verb = steps.verbOf(left, false);
    if (verb >= 0) return controlled(verb, left, noun, depth);
    int first = steps.listLeft(left).getFirst();
    if (steps.isAfter(first, "between")) return left;
    int chain = steps.chainStart(first);
    if (chain == first && first != left) chain = left;
    int outer = chain == left ? -1 : steps.verbOf(chain, false);
    return outer >= 0 ? subject(outer, depth + 1) : chain;
  }

  /** Who does what the infinitive after a verb's object says. */
  private int controlled(int verb, int object, NounPhrase noun, int depth) {
    VerbGroup group = sentence.verb(verb);
    if (group != null && OBJECT_CONTROL.contains(group.lemma()) && !group.passive()) return object;
    if (group != null && (isReceived(group, noun) || (group.passive() && steps.isAfter(object, "by")))) return object;
    return noun.possessor() != null || noun.pronoun() >= 0 ? object : subject(verb, depth + 1);
  }

  /** "rejected an offer to buy": the offer is another's. */
  private boolean isReceived(VerbGroup verb, NounPhrase noun) {
    return !verb.passive() && RECEIVING.contains(verb.lemma())
        && OFFER.contains(sentence.units().get(noun.head()).text());
  }

  private int ofFinite(int left, int depth) {
    WordClass joint = sentence.joint(left);
    if (joint == WordClass.RELATIVE) return antecedent(left);
    if (joint == WordClass.CONJUNCTION || joint == WordClass.QUOTE) return ofEarlier(left - 1, depth);
    if (joint == WordClass.COMMA || (joint == WordClass.STOP && steps.isDash(left))) return acrossComma(left, depth);
    if (sentence.noun(left) == null) return -1;
    int chain = chainOfList(left);
    int reduced = reducedRelative(chain);
    if (reduced >= 0) return subject(reduced, depth + 1);
    int intended = plans.intention(chain);
    if (intended >= 0) return intended;
    if (steps.isAfter(chain, "by")) return -1;
    VerbGroup opening = steps.left(chain - 1) == 0 ? sentence.verb(0) : null;
    return opening != null && opening.kind() != Kind.FINITE ? -1 : chain;
  }

  /** "a deal between Acme and Initech would", "A rival to Acme and Initech posted": the head of what a list stands in. */
  private int chainOfList(int last) {
    int first = steps.listLeft(last).getFirst();
    int chain = steps.chainStart(first);
    boolean alone = chain == 0 || sentence.joint(chain - 1) == WordClass.COMMA;
    boolean listed = first != last
        && (steps.isAfter(first, "between")
            || ((steps.isAfter(first, "to") || isSingle(last)) && alone && chain != first));
    return listed ? chain : steps.chainStart(last);
  }

  /** Whether the verb behind a noun phrase stands with one alone: "a deal with Acme and Initech was". */
  private boolean isSingle(int noun) {
    VerbGroup verb = sentence.verb(steps.right(noun + 1));
    return verb != null && ONE.contains(sentence.units().get(verb.from()).text());
  }

  /** "a person briefed on the matter said": the participle before a phrase that ends right before a verb; -1 if none. */
  private int reducedRelative(int noun) {
    if (sentence.joint(noun - 1) != WordClass.PREPOSITION) return -1;
    int before = steps.left(noun - 2);
    VerbGroup verb = sentence.verb(before);
    boolean participle = verb != null && verb.to() - verb.from() == 1 && sentence.units().get(verb.head()).past();
    return participle && sentence.noun(steps.left(before - 1)) != null ? before : -1;
  }

  /** "a bid by X, the miner, to buy": who offers it, before words between two commas; -1 where nobody does. */
  int beforeAside(int comma) {
    if (sentence.joint(comma) != WordClass.COMMA) return -1;
    for (int at = comma - 1; at > 0 && sentence.verb(at) == null; at--) {
      int noun = sentence.joint(at) == WordClass.COMMA ? steps.left(at - 1) : -1;
      if (sentence.noun(noun) != null) return plans.isOfferer(noun) ? noun : -1;
    }
    return -1;
  }

  private int ofEarlier(int from, int depth) {
    int earlier = steps.earlierVerb(from, Kind.FINITE);
    return earlier < 0 ? -1 : subject(earlier, depth + 1);
  }

  /** The subject of a verb that a comma stands before: what stands before the words between two commas. */
  private int acrossComma(int comma, int depth) {
    int nearest = -1;
    for (int at = comma - 1; at > 0; at--) {
      WordClass joint = sentence.joint(at);
      boolean mark = joint == WordClass.COMMA || (joint == WordClass.STOP && steps.isDash(at));
      if (joint == WordClass.STOP && !mark) break;
      int noun = mark ? steps.left(at - 1) : -1;
      if (sentence.noun(noun) == null) continue;
      if (opensRelative(at + 1)) return steps.chainStart(noun);
      if (nearest < 0 && isAside(at, comma)) nearest = steps.chainStart(noun);
    }
    return nearest >= 0 ? nearest : ofEarlier(comma - 1, depth);
  }

  /** "which", "in which". */
  private boolean opensRelative(int at) {
    return sentence.joint(at) == WordClass.RELATIVE
        || (sentence.joint(at) == WordClass.PREPOSITION && sentence.joint(at + 1) == WordClass.RELATIVE);
  }

  /** Whether the words between two commas hold no finite verb, so that they may be left out. */
  private boolean isAside(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == Kind.FINITE && !isReputation(at, from)) return false;
    }
    return true;
  }

  /** ", long rumored to be a suitor,": a participle right behind a comma that says what is thought of somebody. */
  private boolean isReputation(int at, int comma) {
    VerbGroup verb = sentence.verb(at);
    VerbGroup next = sentence.verb(at + 1);
    return verb != null && next != null && next.kind() == Kind.INFINITIVE && steps.left(at - 1) == comma
        && verb.to() - verb.from() == 1 && sentence.units().get(verb.from()).past() && REPUTED.contains(verb.lemma());
  }

  /**
   * Whether a verb's subject is the nearest noun phrase alone: behind a pronoun after a comma, not in "A and B, which were",
   * and where the verb says that it is one: "will buy A and B has sold".
   */
  boolean isOfNearest(int verb) {
    VerbGroup group = sentence.verb(verb);
    if (group != null && group.kind() == Kind.FINITE && isOne(verb, sentence.units().get(group.from()).text()))
      return true;
    int left = steps.left(verb - 1);
    if (group != null && group.kind() == Kind.FINITE && isBehindObject(left)) return true;
    if (group != null && group.kind() == Kind.INFINITIVE && plans.isOwnPlan(left)) return true;
    return group != null && group.kind() == Kind.FINITE && sentence.joint(left) == WordClass.RELATIVE
        && sentence.joint(steps.left(left - 1)) == WordClass.COMMA
        && !SEVERAL.contains(sentence.units().get(group.from()).text());
  }

  /** "Acme bought Initech and Tern bought Zendara": whether what is listed before a noun is the object of a verb. */
  private boolean isBehindObject(int noun) {
    int first = sentence.noun(noun) == null ? noun : steps.listLeft(noun).getFirst();
    VerbGroup verb = first == noun ? null : sentence.verb(steps.left(steps.chainStart(first) - 1));
    return verb != null && !verb.passive() && !SAYING.contains(verb.lemma());
  }

  private boolean isOne(int verb, String first) {
    int noun = steps.left(verb - 1);
    int conjunction = steps.beforeBrackets(noun - 1);
    return ONE.contains(first) && sentence.noun(noun) != null && sentence.joint(conjunction) == WordClass.CONJUNCTION
        && sentence.word(conjunction).equals("and");
  }

  /** The noun phrase that a relative pronoun stands for, or -1. */
  int antecedent(int relative) {
    int at = steps.left(relative - 1);
    if (sentence.joint(at) == WordClass.PREPOSITION) at = steps.left(at - 1);
    WordClass mark = sentence.joint(at);
    if (mark == WordClass.COMMA || mark == WordClass.STOP || mark == WordClass.OPEN) at = steps.left(at - 1);
    boolean person = sentence.noun(at) != null && sentence.word(relative).equals("who");
    return person ? steps.chainStart(at) : nounOrNone(at);
  }
}
