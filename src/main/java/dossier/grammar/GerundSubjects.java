package dossier.grammar;

import dossier.grammar.VerbGroup.Kind;
import java.util.Set;

/** Finds who does what a gerund says where that is not the subject of its clause. Positions as in {@link Sentence}. */
final class GerundSubjects {
  /** Before what happens beside: "despite Acme buying Initech". */
  private static final Set<String> CIRCUMSTANCE = SyntaxWords.set("circumstance");
  /** Nouns of what may come about: "the prospect of Acme buying Initech". */
  private static final Set<String> PROSPECT = SyntaxWords.set("prospect");
  /** Verbs of what holds a deed: "which includes Acme buying Initech". */
  private static final Set<String> HOLDING = SyntaxWords.set("holding-verb");
  /** Verbs that bring somebody to a deed, "into" behind their object, or keep him "from" it. */
  private static final Set<String> LEADING_INTO = SyntaxWords.set("leading-into");
  private static final Set<String> KEEPING_FROM = SyntaxWords.set("keeping-from");

  /** What opens a clause of time or cause. */
  private static final Set<String> CLAUSES = SyntaxWords.set("aside-clause");

  private final Sentence sentence;
  private final Steps steps;

  GerundSubjects(Sentence sentence, Steps steps) {
    this.sentence = sentence;
    this.steps = steps;
  }

  /** "despite Acme buying", "the prospect of Acme buying", "includes Acme buying": whether the noun right before does it. */
  boolean isOwn(int noun) {
    NounPhrase phrase = sentence.noun(noun);
    if (phrase == null) return false;
    int before = steps.left(noun - 1);
    VerbGroup verb = sentence.verb(before);
    if (verb != null) return HOLDING.contains(verb.lemma()) && !verb.passive();
    if (sentence.joint(before) != WordClass.PREPOSITION) return false;
    if (CIRCUMSTANCE.contains(sentence.word(before))) return true;
    NounPhrase prospect = sentence.word(before).equals("of") ? sentence.noun(steps.left(before - 1)) : null;
    return prospect != null && PROSPECT.contains(sentence.units().get(prospect.head()).text());
  }

  /** "talked Acme into selling", "keeps Acme from buying": whether one brings another to a deed or keeps it from one. */
  boolean isLed(int preposition) {
    if (sentence.joint(preposition) != WordClass.PREPOSITION) return false;
    String word = sentence.word(preposition);
    Set<String> verbs = word.equals("into") ? LEADING_INTO : word.equals("from") ? KEEPING_FROM : Set.of();
    int object = steps.left(preposition - 1);
    VerbGroup verb = sentence.noun(object) == null ? null : sentence.verb(steps.left(object - 1));
    return verb != null && !verb.passive() && verbs.contains(verb.lemma());
  }

  /** "sold as Acme rose, using": whether a verb's clause only tells when or why, so that what follows is of either. */
  boolean isBehindAside(int verb) {
    int subject = verb < 0 ? -1 : steps.left(verb - 1);
    int opener = sentence.noun(subject) == null ? -1 : steps.left(subject - 1);
    boolean aside = sentence.joint(opener) != null && CLAUSES.contains(sentence.word(opener));
    return aside && steps.earlierVerb(opener - 1, Kind.FINITE) >= 0;
  }

  /** "asked Acme to wait before buying": the infinitive before a part, without a comma or finite verb between; -1 if none. */
  int aim(int before) {
    if (sentence.verb(before) == null && sentence.joint(before) != WordClass.PREPOSITION) return -1;
    for (int at = before - 1; at >= 0; at--) {
      if (sentence.joint(at) == WordClass.COMMA || sentence.joint(at) == WordClass.STOP) return -1;
      VerbGroup verb = sentence.verb(at);
      if (verb != null) return verb.kind() == Kind.INFINITIVE ? at : -1;
    }
    return -1;
  }

  /**
   * "fights Acme, which grew last year, after buying": whether a relative clause behind the object of the main one, with what
   * hangs on it, stands before a comma and a phrase that may belong to either.
   */
  boolean isBehindRelative(int preposition) {
    if (sentence.joint(preposition) != WordClass.PREPOSITION
        || !(Steps.ASIDE.contains(sentence.word(preposition)) || sentence.word(preposition).equals("by"))
        || sentence.joint(steps.left(preposition - 1)) != WordClass.COMMA)
      return false;
    for (int at = preposition - 1; at > 0 && sentence.joint(at) != WordClass.STOP; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != Kind.FINITE) continue;
      int before = steps.left(at - 1);
      if (sentence.noun(before) != null && sentence.joint(before - 1) == WordClass.SUBORDINATOR) continue;
      return sentence.joint(before) == WordClass.RELATIVE && steps.earlierVerb(before, Kind.FINITE) >= 0;
    }
    return false;
  }
}
