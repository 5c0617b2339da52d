package dossier.grammar;

import dossier.grammar.VerbGroup.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps from one part of a sentence to another, with what may be passed over. Positions as in {@link Sentence}. */
final class Steps {
  static final Set<String> PARTICLES = SyntaxWords.set("particle");
  /** Before what is told beside: "the biggest purchase since Acme's of Initech". */
  static final Set<String> ASIDE = SyntaxWords.set("aside");
  /** What a result may be told without: "profit before tax". */
  static final Set<String> LEFT_OUT = SyntaxWords.set("left-out");

  private static final Set<String> HOURS = Set.of("late", "early");

  private final Sentence sentence;

  Steps(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Passes over adverbs, times, negations, quotation marks and brackets to the left. */
  int left(int from) {
    int at = from;
    while (at >= 0) {
      at = beforeBrackets(at);
      WordClass joint = sentence.joint(at);
      if (joint != WordClass.TIME && !isLoose(joint) && !opensTime(at) && !isHour(at)) return at;
      at--;
    }
    return at;
  }

  /** Passes over adverbs, times, negations and quotation marks to the right. */
  int right(int from) {
    int at = from;
    while (true) {
      WordClass joint = sentence.joint(at);
      if (opensTime(at)) at++;
      else if (joint != WordClass.TIME && !isLoose(joint)) return at;
      at++;
    }
  }

  /** "in 2013", "in the first quarter": whether a preposition belongs to the time behind it. */
  private boolean opensTime(int at) {
    if (sentence.joint(at) != WordClass.PREPOSITION) return false;
    boolean article = sentence.joint(at + 1) == WordClass.ADVERB;
    return sentence.joint(article ? at + 2 : at + 1) == WordClass.TIME;
  }

  /** "late on Monday": how late in the time behind it. */
  private boolean isHour(int at) {
    Element word = sentence.at(at);
    return word != null && word.to() - word.from() == 1 && HOURS.contains(sentence.units().get(word.from()).text())
        && opensTime(at + 1);
  }

  private static boolean isLoose(@Nullable WordClass joint) {
    return joint == WordClass.ADVERB || joint == WordClass.NEGATION || joint == WordClass.QUOTE;
  }

  int beforeBrackets(int from) {
    int at = from;
    while (sentence.joint(at) == WordClass.CLOSE) {
      while (at >= 0 && sentence.joint(at) != WordClass.OPEN)
        at--;
      at--;
    }
    return at;
  }

  int afterBrackets(int from) {
    int at = from;
    while (sentence.joint(at) == WordClass.OPEN) {
      while (sentence.at(at) != null && sentence.joint(at) != WordClass.CLOSE)
        at++;
      at++;
    }
    return at;
  }

  /** The listed noun phrases that end at one: "A, B and C". */
  List<Integer> listLeft(int noun) {
    int conjunction = beforeBrackets(noun - 1);
    int item = beforeBrackets(conjunction - 1);
    if (isHeadlinePair(noun)) return List.of(0, noun);
    if (sentence.joint(conjunction) != WordClass.CONJUNCTION || sentence.noun(item) == null) return List.of(noun);
    List<Integer> list = new ArrayList<>(List.of(noun, item));
    int comma = beforeBrackets(item - 1);
    item = beforeBrackets(comma - 1);
    while (sentence.joint(comma) == WordClass.COMMA && sentence.noun(item) != null) {
      list.add(item);
      comma = beforeBrackets(item - 1);
      item = beforeBrackets(comma - 1);
    }
    Collections.reverse(list);
    return list;
  }

  /** "Acme, Initech form venture", "Acme, Initech in phone pact": two names that open a headline, a comma for "and". */
  private boolean isHeadlinePair(int noun) {
    if (noun != 2 || sentence.joint(1) != WordClass.COMMA || !isBareName(0) || !isBareName(2)) return false;
    VerbGroup verb = sentence.verb(3);
    if (verb == null) return sentence.joint(3) == WordClass.PREPOSITION && sentence.word(3).equals("in");
    Unit first = sentence.units().get(verb.from());
    return verb.kind() == Kind.INFINITIVE || (verb.to() - verb.from() == 1 && verb.lemma().equals(first.text()));
  }

  private boolean isBareName(int position) {
    NounPhrase noun = sentence.noun(position);
    return noun != null && noun.to() - noun.from() == 1 && sentence.units().get(noun.head()).kind() == WordClass.NAME;
  }

  /** The listed noun phrases that begin at one; the one alone where no conjunction ends the list. */
  List<Integer> listRight(int noun) {
    List<Integer> list = new ArrayList<>();
    list.add(noun);
    int at = afterBrackets(noun + 1);
    while (true) {
      WordClass joint = sentence.joint(at);
      int next = afterBrackets(at + 1);
      if (joint == WordClass.COMMA && sentence.joint(next) == WordClass.CONJUNCTION) {
        if (list.size() == 1 && isInRelative(noun)) return list;
        joint = WordClass.CONJUNCTION;
        next = afterBrackets(next + 1);
      }
      boolean last = joint == WordClass.CONJUNCTION;
      if (sentence.noun(next) == null || (!last && joint != WordClass.COMMA)) return List.of(noun);
      if (opensClause(next)) return last ? list : List.of(noun);
      list.add(next);
      if (last) return list;
      at = afterBrackets(next + 1);
    }
  }

  /** "A, which was sold to B, and C": whether a position stands in a relative clause, which a comma behind it ends. */
  private boolean isInRelative(int position) {
    for (int at = position - 1; at > 0 && sentence.joint(at) != WordClass.STOP; at--) {
      if (sentence.joint(at) == WordClass.RELATIVE) return sentence.joint(at - 1) == WordClass.COMMA;
      if (sentence.joint(at) == WordClass.COMMA) return false;
    }
    return false;
  }

  /** "between Acme and Initech": a list of two, whatever stands behind; else as any list. */
  List<Integer> pair(int noun) {
    int conjunction = afterBrackets(noun + 1);
    int other = afterBrackets(conjunction + 1);
    boolean two = sentence.joint(conjunction) == WordClass.CONJUNCTION && sentence.noun(other) != null;
    return two ? List.of(noun, other) : listRight(noun);
  }

  /** "and Yahoo bought": a noun phrase that has a finite verb of its own. */
  private boolean opensClause(int noun) {
    VerbGroup verb = sentence.verb(right(afterBrackets(noun + 1)));
    return verb != null && verb.kind() == Kind.FINITE;
  }

  /** Whether a preposition stands right before a noun phrase. */
  boolean isAfter(int noun, String preposition) {
    return sentence.joint(noun - 1) == WordClass.PREPOSITION && sentence.word(noun - 1).equals(preposition);
  }

  /** The first noun phrase of a chain such as "shares of the maker of phones". */
  int chainStart(int noun) {
    int at = noun;
    while (sentence.joint(at - 1) == WordClass.PREPOSITION && sentence.noun(at - 2) != null
        && (!ASIDE.contains(sentence.word(at - 1)) || isLeftOut(at)))
      at -= 2;
    return at;
  }

  /** "profit before special items": what a result is told without. */
  private boolean isLeftOut(int noun) {
    NounPhrase phrase = sentence.noun(noun);
    return phrase != null && LEFT_OUT.contains(sentence.units().get(phrase.head()).text());
  }

  /** The verb that a noun phrase is the object of, prepositions passed over or not; -1 where there is none. */
  int verbOf(int noun, boolean acrossPrepositions) {
    if (sentence.noun(noun) == null) return -1;
    int at = left(listLeft(noun).getFirst() - 1);
    while (at >= 0) {
      if (sentence.verb(at) != null) return at;
      boolean passed = sentence.joint(at) == WordClass.PREPOSITION
          ? acrossPrepositions || PARTICLES.contains(sentence.word(at)) || sentence.verb(left(at - 1)) != null
          : acrossPrepositions && sentence.noun(at) != null;
      if (!passed) return -1;
      at = left(at - 1);
    }
    return -1;
  }

  /** The nearest verb of a kind before a position within the same sentence part, relative clauses passed over; else -1. */
  int earlierVerb(int from, Kind kind) {
    for (int at = from; at >= 0; at--) {
      if (sentence.joint(at) == WordClass.STOP && !isDash(at)) return -1;
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == kind && sentence.joint(left(at - 1)) != WordClass.RELATIVE) return at;
    }
    return -1;
  }

  /** The finite verb of the clause that a position stands in, be it a relative clause that no comma has closed; else -1. */
  int clauseVerb(int from) {
    for (int at = from; at >= 0 && sentence.joint(at) != WordClass.COMMA
        && sentence.joint(at) != WordClass.STOP; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == Kind.FINITE) return at;
    }
    return earlierVerb(from, Kind.FINITE);
  }

  /** The first finite verb after the part that follows a position; -1 where there is none. */
  int laterVerb(int from) {
    for (int at = from + 2; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == Kind.FINITE) return at;
    }
    return -1;
  }

  /** The nearest verb before a position, whatever its kind; -1 where there is none. */
  int verbBefore(int position) {
    for (int at = position - 1; at >= 0; at--)
      if (sentence.verb(at) != null) return at;
    return -1;
  }

  boolean isDash(int at) {
    String word = sentence.word(at);
    return word.startsWith("-") || word.startsWith("–") || word.startsWith("—");
  }
}
