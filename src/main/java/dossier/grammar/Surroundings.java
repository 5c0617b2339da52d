package dossier.grammar;

import dossier.grammar.Scanner.Raw;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the word that is being read: to its left what is decided, to its right what the lexicon tells.
 * Positions outside the sentence read as {@link WordClass#STOP}.
 */
final class Surroundings {
  /** How many words after a conjunction its clause must show a verb. */
  private static final int CLAUSE_AHEAD = 9;

  private static final Set<String> APPROXIMATE = SyntaxWords.set("approximate");
  /** What may follow each first word of those that are two: "up to". */
  private static final Map<String, Set<String>> APPROXIMATE_PAIRS = SyntaxWords.set("approximate-pair")
      .stream()
      .map(pair -> pair.split("-", 2))
      .collect(Collectors.groupingBy(pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toSet())));

  /** Behind a period: when it ends. */
  private static final Set<String> PERIOD_END = SyntaxWords.set("period-end");

  private final List<Raw> raws;
  private final List<Unit> units;

  /** @param units grows while the words are read */
  Surroundings(List<Raw> raws, List<Unit> units) {
    this.raws = raws;
    this.units = units;
  }

  Raw raw(int i) {
    return raws.get(i);
  }

  /** A word in small letters, or nothing behind the last. */
  String textAt(int i) {
    return isInside(i) ? raws.get(i).text() : "";
  }

  boolean isInside(int i) {
    return i < raws.size();
  }

  /** The unit right before a word. */
  @Nullable
  Unit previous(int i) {
    return i > 0 && i <= units.size() ? units.get(i - 1) : null;
  }

  /** What stands before, adverbs, negations, times with their prepositions, and brackets left out. */
  WordClass before(int i) {
    for (int at = Math.min(i, units.size()) - 1; at >= 0; at--) {
      WordClass kind = units.get(at).kind();
      if (kind == WordClass.CLOSE) at = opening(at);
      else if (kind != WordClass.ADVERB && kind != WordClass.NEGATION && kind != WordClass.TIME && !isOfTime(at)
          && !(isOfArticle(at) && !goesOn(i)))
        return kind;
    }
    return WordClass.STOP;
  }

  /** "on Monday": a preposition that stands right before a time. */
  private boolean isOfTime(int at) {
    return units.get(at).kind() == WordClass.PREPOSITION && at + 1 < units.size()
        && units.get(at + 1).kind() == WordClass.TIME;
  }

  /** "in the first quarter", "for its fiscal second quarter": what stands between a preposition and a time, and the preposition. */
  private boolean isOfArticle(int at) {
    int from = at;
    while (from > 0 && units.get(from).is(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ADJECTIVE))
      from--;
    int to = from + 1;
    while (to < units.size() && units.get(to).is(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ADJECTIVE))
      to++;
    return units.get(from).kind() == WordClass.PREPOSITION && to < units.size()
        && units.get(to).kind() == WordClass.TIME;
  }

  /** Whether the word at a position may stand before a noun, as an adjective does. */
  boolean isBeforeNoun(int i) {
    return startsNoun(i + 1) && !isAtom(i + 1);
  }

  /** "the first quarter adjusted profit", "the first quarter ended March 28": whether a word goes on with what is before it. */
  private boolean goesOn(int i) {
    return isBeforeNoun(i) || PERIOD_END.contains(textAt(i));
  }

  private int opening(int close) {
    int open = close;
    while (open > 0 && units.get(open).kind() != WordClass.OPEN)
      open--;
    return open;
  }

  /** The class of a word that is not read yet, as far as the lexicon tells; NOUN where it does not. */
  WordClass ahead(int i) {
    if (!isInside(i)) return WordClass.STOP;
    Raw raw = raws.get(i);
    if (raw.atom() != null) return raw.atom().kind().wordClass();
    if (raw.mark() != null) return raw.mark();
    WordClass closed = raw.lexeme().closed();
    return closed == null ? WordClass.NOUN : closed;
  }

  /** The first word from a position on that is no adverb. */
  int pastAdverbs(int from) {
    int at = from;
    while (ahead(at) == WordClass.ADVERB)
      at++;
    return at;
  }

  boolean isAtom(int i) {
    return isInside(i) && raws.get(i).atom() != null;
  }

  private boolean isQuantity(int i) {
    Atom atom = isInside(i) ? raws.get(i).atom() : null;
    return atom != null && atom.kind() == Atom.Kind.QUANTITY;
  }

  /** "more than 100", "up to 100", "at least 100", "about 100": words that only make a number less exact. */
  boolean isApproximate(int i) {
    String word = raws.get(i).text();
    if (APPROXIMATE.contains(word)) return isQuantity(i + 1);
    if (isInside(i + 1) && APPROXIMATE_PAIRS.getOrDefault(word, Set.of()).contains(raws.get(i + 1).text()))
      return isQuantity(i + 2) || (word.equals("more") && isPastForm(i + 2));
    boolean second = word.equals("than") || word.equals("to") || word.equals("least") || word.equals("most");
    boolean exact = second && (isQuantity(i + 1) || (word.equals("than") && isPastForm(i + 1)));
    Unit first = exact ? previous(i) : null;
    return first != null && first.kind() == WordClass.ADVERB;
  }

  /** "more than doubled". */
  private boolean isPastForm(int i) {
    VerbForm form = isInside(i) ? raws.get(i).lexeme().verb() : null;
    return form != null && form.isPast() && form.kind() != VerbForm.Kind.ANY;
  }

  /** Whether a noun phrase or an adverb may begin there: what a verb has after it and a noun has not. */
  boolean startsObject(int i) {
    if (!isInside(i) || opensExamples(i)) return false;
    Raw raw = raws.get(i);
    if (raw.atom() != null) return raw.atom().kind() != Atom.Kind.TIME || isNounOfTime(i + 1);
    if (raw.mark() != null) return raw.mark() == WordClass.QUOTE;
    if (isApproximate(i)) return true;
    WordClass closed = raw.lexeme().closed();
    if (closed == null) return raw.lexeme().verb() == null || raw.lexeme().noun() || isModifier(i);
    return switch (closed) {
      case DETERMINER, POSSESSIVE, PRONOUN, ADJECTIVE, ADVERB -> true;
      default -> raw.text().equals("to") || raw.text().equals("that");
    };
  }

  /** "names such as Acme". */
  private boolean opensExamples(int i) {
    return raws.get(i).text().equals("such") && isInside(i + 1) && raws.get(i + 1).text().equals("as");
  }

  /** "raises 2010 outlook": a noun that is no verb and names nobody, right behind a time. */
  private boolean isNounOfTime(int i) {
    if (!isInside(i) || raws.get(i).atom() != null || raws.get(i).mark() != null) return false;
    Lexeme lexeme = raws.get(i).lexeme();
    return lexeme.closed() == null && lexeme.noun();
  }

  /** "adjusted earnings": a participle before a noun that is no verb. */
  private boolean isModifier(int i) {
    VerbForm form = raws.get(i).lexeme().verb();
    if (form == null || !form.isParticiple() || !isInside(i + 1) || raws.get(i + 1).atom() != null) return false;
    Lexeme next = raws.get(i + 1).lexeme();
    return raws.get(i + 1).mark() == null && next.noun() && next.verb() == null;
  }

  /** Whether a noun or an adjective may stand there. */
  boolean startsNoun(int i) {
    if (!isInside(i) || raws.get(i).mark() != null) return false;
    WordClass closed = raws.get(i).lexeme().closed();
    return isAtom(i) || closed == null || closed == WordClass.ADJECTIVE;
  }

  /** Whether a finite verb that is no noun may stand there. */
  boolean isVerbLike(int i) {
    Lexeme lexeme = isInside(i) ? raws.get(i).lexeme() : Lexeme.UNKNOWN;
    VerbForm form = lexeme.verb();
    return form != null && !lexeme.noun() && form.kind() != VerbForm.Kind.GERUND && form.kind() != VerbForm.Kind.BASE;
  }

  /** Whether a verb with or without an auxiliary may stand there. */
  boolean isVerbAhead(int i) {
    WordClass next = ahead(i);
    return next == WordClass.AUXILIARY || next == WordClass.MODAL || isVerbLike(i);
  }

  /** Whether a subject and its verb follow, up to the next comma. */
  boolean isClauseAhead(int i) {
    for (int at = i + 1; at < Math.min(raws.size(), i + CLAUSE_AHEAD); at++) {
      WordClass next = ahead(at);
      if (next == WordClass.COMMA || next == WordClass.STOP || next == WordClass.SUBORDINATOR) return false;
      if (next == WordClass.MODAL || next == WordClass.AUXILIARY) return at > i + 1;
      if (at > i + 1 && isFiniteForm(at)) return true;
    }
    return false;
  }

  private boolean isFiniteForm(int at) {
    Lexeme lexeme = raws.get(at).lexeme();
    VerbForm form = lexeme.verb();
    if (form == null) return false;
    if (form.isPast() && form.kind() != VerbForm.Kind.ANY) return ahead(at - 1) != WordClass.DETERMINER;
    return form.kind() == VerbForm.Kind.THIRD && (!lexeme.noun() || startsObject(at + 1));
  }
}
