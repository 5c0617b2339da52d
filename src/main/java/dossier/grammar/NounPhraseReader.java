package dossier.grammar;

import java.util.List;
import java.util.Set;

/** Reads one noun phrase from its first unit on, with the possessors before its head. */
final class NounPhraseReader {
  private static final Set<String> AT_HOME = SyntaxWords.set("at-home");
  private static final Set<String> USED = SyntaxWords.set("used-thing");

  private final List<Unit> units;
  private final int from;
  /** Where the part after the last possessor begins. */
  private int start;

  private NounPhraseReader(List<Unit> units, int from) {
    this.units = units;
    this.from = from;
    this.start = from;
  }

  /** The phrase that begins at a unit. */
  static NounPhrase read(List<Unit> units, int from) {
    return new NounPhraseReader(units, from).read();
  }

  /** Whether a noun, a name or an adjective stands there. */
  static boolean isNounAt(List<Unit> units, int at) {
    return at < units.size() && units.get(at).is(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.NAME);
  }

  /** "about 700 million": an adverb that belongs to a number. */
  static boolean opensNumber(List<Unit> units, int at) {
    int next = at;
    while (next < units.size() && units.get(next).kind() == WordClass.ADVERB)
      next++;
    return next < units.size() && next <= at + 2 && units.get(next).kind() == WordClass.QUANTITY;
  }

  private NounPhrase read() {
    if (is(from, WordClass.PRONOUN)) return new NounPhrase(from, from + 1, from, null, -1);
    NounPhrase possessor = null;
    int pronoun = -1;
    int at = from;
    for (; at < units.size(); at++) {
      if (at == start && is(at, WordClass.POSSESSIVE)) pronoun = at;
      else if (at > start && is(at, WordClass.GENITIVE)) {
        possessor = new NounPhrase(start, at, head(start, at), possessor, pronoun);
        pronoun = -1;
        start = at + 1;
      } else if (!continues(at)) break;
    }
    return new NounPhrase(from, at, head(Math.min(start, at - 1), at), possessor, pronoun);
  }

  private boolean is(int at, WordClass... kinds) {
    return at < units.size() && units.get(at).is(kinds);
  }

  /** Whether a unit goes on with the phrase; "fined Acme $5 million" has two phrases, "the Acme $5 million offer" one. */
  private boolean continues(int at) {
    return switch (units.get(at).kind()) {
      case NAME -> !isBehindSymbol(at) && !opensClause(at);
      case NOUN, ADJECTIVE -> true;
      case QUANTITY -> at == start || !is(at - 1, WordClass.NAME) || isNounAt(units, at + 1);
      case CONJUNCTION -> at > from && isNounAt(units, at + 2)
          && ((is(at - 1, WordClass.ADJECTIVE) && is(at + 1, WordClass.ADJECTIVE)) || joinsTimes(at));
      case TIME -> at > from && (isNounAt(units, at + 1) || joinsTimes(at + 1)) && is(at - 1, WordClass.DETERMINER,
          WordClass.POSSESSIVE, WordClass.GENITIVE, WordClass.ADJECTIVE, WordClass.NAME, WordClass.CONJUNCTION);
      case COMMA -> joinsPlaces(at);
      case DETERMINER -> at == start || is(at - 1, WordClass.DETERMINER);
      case ADVERB -> at == from || isDegree(at);
      default -> false;
    };
  }

  /** "Acme Inc. (ACME.N) Initech said": a name behind brackets that are no unit belongs to what follows. */
  private boolean isBehindSymbol(int at) {
    return at > from && is(at - 1, WordClass.NAME)
        && units.get(at).span().start() - units.get(at - 1).span().end() > 1;
  }

  /** "took over a plant Acme closed": a name behind a thing is the subject of the verb behind it. */
  private boolean opensClause(int at) {
    boolean object = from > 0 && is(from - 1, WordClass.VERB, WordClass.PREPOSITION);
    return object && at > from && is(from, WordClass.DETERMINER) && USED.contains(units.get(at - 1).text())
        && is(at + 1, WordClass.VERB) && !units.get(at + 1).gerund();
  }

  /** "the Waterloo, Ontario-based company": a comma inside where a company is at home. */
  private boolean joinsPlaces(int at) {
    return at > from && units.get(from).text().equals("the") && is(at + 1, WordClass.NAME, WordClass.NOUN)
        && is(at + 2, WordClass.ADJECTIVE) && AT_HOME.contains(units.get(at + 2).text()) && isNounAt(units, at + 3);
  }

  /** "its fourth-quarter and full-year outlook". */
  private boolean joinsTimes(int conjunction) {
    return is(conjunction, WordClass.CONJUNCTION) && is(conjunction - 1, WordClass.TIME)
        && is(conjunction + 1, WordClass.TIME) && isNounAt(units, conjunction + 2);
  }

  /** "the very large", "a roughly 700-strong": an adverb inside the phrase. */
  private boolean isDegree(int at) {
    if (opensNumber(units, at) && (at == start || is(at - 1, WordClass.ADVERB))) return true;
    if (is(at - 1, WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.GENITIVE))
      return is(at + 1, WordClass.ADJECTIVE, WordClass.QUANTITY, WordClass.NOUN);
    return is(at - 1, WordClass.ADJECTIVE) && is(at + 1, WordClass.ADJECTIVE) && !units.get(at).text().equals("also");
  }

  /** The last noun, name or number; the last unit where there is none. */
  private int head(int first, int to) {
    for (int i = to - 1; i >= first; i--)
      if (is(i, WordClass.NOUN, WordClass.NAME, WordClass.QUANTITY)) return i;
    return to - 1;
  }
}
