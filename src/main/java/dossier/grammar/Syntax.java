package dossier.grammar;

import dossier.grammar.VerbGroup.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom in a sentence, by the order of its parts: the nearest fitting noun phrase, with what stands
 * between commas or brackets passed over. Positions as in {@link Sentence}.
 */
public final class Syntax {
  private static final Set<String> LEADING = SyntaxWords.set("leading");
  private static final Set<String> TELLING = SyntaxWords.set("telling");
  private static final Set<String> MULTITUDES = SyntaxWords.set("multitude");

  private static final Set<String> COMPANIONS = SyntaxWords.set("companion");
  private static final Set<String> TRADING = SyntaxWords.set("trading");
  private static final Set<String> PLACING = SyntaxWords.set("placing-particle");
  private static final Set<String> STAND_INS = SyntaxWords.set("stand-in");

  private final Sentence sentence;
  private final Steps steps;
  private final Subjects subjects;

  /** Reads the parts of {@code sentence}. */
  public Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.steps = new Steps(sentence);
    this.subjects = new Subjects(sentence, steps);
  }

  /** The noun phrases that the verb's grammatical subject lists, from left to right; empty where none is found. */
  public List<Integer> subjects(int verb) {
    int subject = subjects.of(verb);
    if (subject < 0) return List.of();
    return subjects.isOfNearest(verb) ? List.of(subject) : steps.listLeft(subject);
  }

  /** The noun phrases that stand as the verb's object, from left to right. */
  public List<Integer> objects(int verb) {
    return objects(verb, verb + 1);
  }

  /**
   * The same where words that belong to the verb stand before the object: "lay off a third of its staff".
   *
   * @param from the first part behind those words
   */
  public List<Integer> objects(int verb, int from) {
    int at = steps.right(from);
    if (sentence.joint(at) == WordClass.PREPOSITION && Steps.PARTICLES.contains(sentence.word(at))
        && sentence.noun(at + 1) != null && !isPlaced(verb, at))
      at++;
    if (isMeasure(at)) return steps.listRight(steps.right(at + 2));
    if (sentence.noun(at) != null) return isOfClause(verb, at) ? List.of() : steps.listRight(at);
    int antecedent = objectAntecedent(verb);
    return antecedent < 0 ? List.of() : List.of(antecedent);
  }

  /** "announced new orders fell": whether what stands behind a verb of telling is the subject of what is told. */
  private boolean isOfClause(int verb, int noun) {
    VerbGroup telling = sentence.verb(verb);
    VerbGroup told = sentence.verb(steps.right(noun + 1));
    if (telling == null || told == null || told.kind() != Kind.FINITE || !TELLING.contains(telling.lemma()))
      return false;
    VerbForm form = Lexicon.ENGLISH.word(sentence.units().get(told.head()).text()).verb();
    return told.to() - told.from() > 1 || (form != null && form.kind() == VerbForm.Kind.PAST);
  }

  /** "ads sold on Acme's site": whether "on" or "in" tells where something is sold. */
  private boolean isPlaced(int verb, int particle) {
    VerbGroup group = sentence.verb(verb);
    return group != null && TRADING.contains(group.lemma()) && PLACING.contains(sentence.word(particle));
  }

  /** "$16 billion of licences": a number with what it measures after it. */
  private boolean isMeasure(int at) {
    NounPhrase noun = sentence.noun(at);
    if (noun == null || sentence.joint(at + 1) != WordClass.PREPOSITION || !sentence.word(at + 1).equals("of"))
      return false;
    Unit head = sentence.units().get(noun.head());
    return (head.kind() == WordClass.QUANTITY || MULTITUDES.contains(head.text()))
        && sentence.noun(steps.right(at + 2)) != null;
  }

  /** "which Google bought", "the phone it launched": the noun phrase before the pronoun; -1 where there is none. */
  private int objectAntecedent(int verb) {
    int subject = subjects.of(verb);
    if (subject < 1 || subject > verb) return -1;
    int before = steps.listLeft(subject).getFirst() - 1;
    if (sentence.joint(before) == WordClass.RELATIVE) return subjects.antecedent(before);
    if (sentence.noun(before) != null) return opensContact(subject) ? before : -1;
    boolean that = sentence.joint(before) == WordClass.SUBORDINATOR && sentence.word(before).equals("that");
    return that && sentence.noun(before - 1) != null ? before - 1 : -1;
  }

  /** "the phone it launched", "the phone the company launched": a phrase that cannot go on with the one before. */
  private boolean opensContact(int noun) {
    NounPhrase phrase = sentence.noun(noun);
    if (phrase == null) return false;
    Unit first = sentence.units().get(phrase.from());
    return sentence.units().get(phrase.head()).kind() == WordClass.PRONOUN
        || (first.kind() == WordClass.DETERMINER && first.text().equals("the"));
  }

  /**
   * The noun phrases that follow one of the prepositions after a part and within its clause: for "bought X from Y for Z"
   * and "from", Y.
   */
  public List<Integer> after(int element, Set<String> prepositions) {
    for (int at = element + 1; at < sentence.elements().size() && !endsPhrases(at); at++) {
      if (sentence.joint(at) == WordClass.PREPOSITION && prepositions.contains(sentence.word(at))
          && !isOfAside(element, at) && !isOfOther(at)) {
        int noun = steps.right(at + 1);
        if (sentence.joint(noun) == WordClass.SUBORDINATOR && !isTimeBefore(at + 1, noun)) noun = steps.right(noun + 1);
        if (sentence.noun(noun) != null)
          return sentence.word(at).equals("between") ? steps.pair(noun) : steps.listRight(noun);
      }
    }
    return List.of();
  }

  /** "in 2010 after Acme bought": whether a preposition belongs to a time before a clause of its own. */
  private boolean isTimeBefore(int time, int opener) {
    return sentence.joint(time) == WordClass.TIME && Steps.ASIDE.contains(sentence.word(opener));
  }

  /** "larger than that of Acme", "along with Acme": a preposition of what is set against something, or of a partner. */
  private boolean isOfOther(int preposition) {
    Element before = sentence.at(preposition - 1);
    if (before == null) return false;
    String last = sentence.units().get(before.to() - 1).text();
    return sentence.word(preposition).equals("with")
        ? COMPANIONS.contains(last)
        : sentence.word(preposition).equals("of") && STAND_INS.contains(last);
  }

  /** "a merger with Acme, a unit of Initech": an "of" right behind a phrase that only describes the one before. */
  private boolean isOfAside(int element, int of) {
    return sentence.word(of).equals("of") && of - 2 > element && sentence.noun(of - 1) != null
        && sentence.joint(of - 2) == WordClass.COMMA && sentence.noun(steps.beforeBrackets(of - 3)) != null;
  }

  /** Whether the phrases that belong to a part before a position end there; "a round led by X" goes on. */
  private boolean endsPhrases(int at) {
    VerbGroup verb = sentence.verb(at);
    if (verb != null)
      return !LEADING.contains(verb.lemma()) || verb.to() - verb.from() > 1 || sentence.joint(at + 1) == null
          || !sentence.word(at + 1).equals("by");
    WordClass joint = sentence.joint(at);
    if (joint == WordClass.STOP || joint == WordClass.RELATIVE || joint == WordClass.SUBORDINATOR) return true;
    if (joint == WordClass.QUOTE && sentence.joint(at - 1) == WordClass.CONJUNCTION) return true;
    if (joint == WordClass.PREPOSITION && Steps.ASIDE.contains(sentence.word(at)) && sentence.noun(at + 1) != null)
      return true;
    return joint == WordClass.CONJUNCTION && (sentence.verb(steps.right(at + 1)) != null || opensClause(at + 1));
  }

  /** ", and shares of X rose": whether the first verb behind a noun phrase and its prepositions has that as its subject. */
  private boolean opensClause(int noun) {
    if (sentence.noun(noun) == null || sentence.joint(noun - 2) != WordClass.COMMA) return false;
    int at = noun + 1;
    while (sentence.joint(at) == WordClass.PREPOSITION && sentence.noun(at + 1) != null)
      at = steps.afterBrackets(at + 2);
    VerbGroup verb = sentence.verb(steps.right(at));
    return verb != null && verb.kind() == Kind.FINITE;
  }

  /**
   * The listed noun phrases that begin at one, from left to right; the one alone where no conjunction ends the list.
   */
  public List<Integer> list(int noun) {
    return steps.listRight(noun);
  }

  /** The listed noun phrases that end at one, from left to right. */
  public List<Integer> listBefore(int noun) {
    return steps.listLeft(noun);
  }

  /** The verb that a noun phrase is the object of, prepositions passed over or not; -1 where there is none. */
  public int verbOf(int noun, boolean acrossPrepositions) {
    return steps.verbOf(noun, acrossPrepositions);
  }

  /** The verb that a noun phrase is the subject of, not an infinitive that hangs on it; -1 where none is near. */
  public int verbAfter(int noun) {
    for (int at = noun + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == Kind.INFINITIVE && governor(at) == noun) continue;
      if (verb != null) return steps.listLeft(Math.max(subjects.of(at), 0)).contains(noun) ? at : -1;
      if (sentence.joint(at) == WordClass.STOP) return -1;
    }
    return -1;
  }

  /** What an infinitive or gerund hangs on: the verb or noun phrase right before it; -1 where there is none. */
  public int governor(int verb) {
    int at = verb;
    while (true) {
      VerbGroup group = sentence.verb(at);
      if (group == null || group.kind() == Kind.FINITE || group.kind() == Kind.PARTICIPLE) return -1;
      int left = steps.left(at - 1);
      if (sentence.joint(left) == WordClass.COMMA && sentence.joint(left - 1) == WordClass.TIME
          && sentence.verb(steps.left(left - 1)) != null)
        left = steps.left(left - 1);
      WordClass joint = sentence.joint(left);
      if (joint != WordClass.CONJUNCTION && joint != WordClass.COMMA) return governor(group, left);
      int offerer = group.kind() == Kind.INFINITIVE ? subjects.beforeAside(left) : -1;
      if (offerer >= 0) return steps.left(offerer - 2);
      int earlier = steps.earlierVerb(left - 1, group.kind());
      if (earlier < 0) return group.kind() == Kind.GERUND ? steps.earlierVerb(left - 1, Kind.FINITE) : -1;
      at = earlier;
    }
  }

  private int governor(VerbGroup group, int left) {
    boolean preposition = group.kind() == Kind.GERUND && sentence.joint(left) == WordClass.PREPOSITION;
    int at = preposition ? steps.left(left - 1) : left;
    if (group.kind() == Kind.GERUND) at = pointInTime(left, at);
    return sentence.verb(at) != null || sentence.noun(at) != null ? at : -1;
  }

  /** "considered at some point buying", "at one point buying": the verb before what stands between it and its gerund, or {@code otherwise}. */
  private int pointInTime(int noun, int otherwise) {
    boolean counted = sentence.noun(noun) != null && sentence.noun(noun - 1) != null;
    int at = counted ? noun - 2 : noun - 1;
    boolean point = sentence.noun(noun) != null && sentence.joint(at) == WordClass.PREPOSITION
        && sentence.word(at).equals("at") && sentence.verb(steps.left(at - 1)) != null;
    return point ? steps.left(at - 1) : otherwise;
  }

  /** The position before one, adverbs, times and brackets passed over; -1 where there is none. */
  public int before(int position) {
    return steps.left(position - 1);
  }

  /** What joins a part to what stands before it, adverbs, times and brackets passed over; null where a noun or verb stands. */
  public @Nullable WordClass leftJoint(int position) {
    return sentence.joint(steps.left(position - 1));
  }
}
