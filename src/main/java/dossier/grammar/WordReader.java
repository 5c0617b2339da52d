package dossier.grammar;

import dossier.grammar.Scanner.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each word of a sentence does, from left to right, by the words around it. Words that the lexicon does not
 * know are nouns.
 */
final class WordReader {
  private static final Set<String> BEFORE_TO_NOUN = SyntaxWords.set("before-to-noun");
  private static final Set<String> BEFORE_TO_EITHER = SyntaxWords.set("before-to-either");
  private static final Set<String> BEFORE_TO_PLACE = SyntaxWords.set("before-to-place");
  private static final Set<String> CLAUSE_OPENERS = SyntaxWords.set("clause-opener");

  private static final Set<String> OFFICES = SyntaxWords.set("office");

  private final List<Raw> raws;
  private final List<Unit> units = new ArrayList<>();
  private final Surroundings around;
  private final VerbTest verbs;

  private WordReader(Lexicon lexicon, List<Raw> raws, boolean eager) {
    this.raws = raws;
    this.around = new Surroundings(raws, units);
    this.verbs = new VerbTest(lexicon, around, units, eager);
  }

  /** A sentence without any verb but gerunds is read again: there a word that may be one is one, as in many headlines. */
  static List<Unit> read(Lexicon lexicon, List<Raw> raws) {
    List<Unit> units = new WordReader(lexicon, raws, false).units();
    for (Unit unit : units)
      if (unit.is(WordClass.VERB, WordClass.AUXILIARY, WordClass.MODAL) && !unit.gerund()) return units;
    return new WordReader(lexicon, raws, true).units();
  }

  private List<Unit> units() {
    for (int i = 0; i < raws.size(); i++)
      units.add(unit(i));
    return units;
  }

  private Unit unit(int i) {
    Raw raw = raws.get(i);
    if (raw.atom() != null) return Unit.atom(raw.span(), raw.text(), raw.atom());
    if (raw.mark() != null) return Unit.word(raw.span(), raw.text(), genitiveOr(i, raw.mark()));
    if (around.isApproximate(i)) return Unit.word(raw.span(), raw.text(), WordClass.ADVERB);
    WordClass closed = raw.lexeme().closed();
    VerbForm form = raw.lexeme().verb();
    if (closed != null && !mayBeVerb(i, closed, form)) return Unit.word(raw.span(), raw.text(), settled(i, closed));
    if (form != null && verbs.isVerb(i, form)) return Unit.verb(raw.span(), raw.text(), form);
    if (form != null && (form.isParticiple() || form.isPast()) && form.kind() != VerbForm.Kind.ANY)
      return Unit.word(raw.span(), raw.text(), WordClass.ADJECTIVE);
    if (closed == null)
      return Unit.word(raw.span(), raw.text(), isCompared(raw) ? WordClass.ADJECTIVE : WordClass.NOUN);
    return Unit.word(raw.span(), raw.text(), closed);
  }

  /** "better-than-expected". */
  private static boolean isCompared(Raw raw) {
    return raw.lexeme().verb() == null && raw.text().contains("-than-");
  }

  /** Adjectives and adverbs may be verbs too, those in "ing" only where they cannot be else: "is growing", "sales growing 5 percent". */
  private boolean mayBeVerb(int i, WordClass closed, @Nullable VerbForm form) {
    if (form == null || (closed != WordClass.ADJECTIVE && closed != WordClass.ADVERB)) return false;
    if (closed == WordClass.ADJECTIVE && form.isParticiple() && opensPhrase(i)) return false;
    return closed == WordClass.ADVERB || form.kind() != VerbForm.Kind.GERUND
        || around.before(i) == WordClass.AUXILIARY || isGoing(i, form);
  }

  /** "sales growing 5 percent", "continuing to", "growth continuing in": a word in "ing" that what follows shows to be a verb. */
  private boolean isGoing(int i, VerbForm form) {
    if (around.textAt(i + 1).equals("to")) return true;
    if (VerbTest.BEFORE_GERUND.contains(form.lemma()) && around.ahead(i + 1) == WordClass.PREPOSITION) return true;
    return VerbTest.isNominal(around.before(i)) && around.ahead(i + 1) == WordClass.QUANTITY;
  }

  /** "Adjusted profit rose", "and adjusted net profit": a participle that opens a noun phrase, not a clause. */
  private boolean opensPhrase(int i) {
    WordClass before = around.before(i);
    if (!around.isBeforeNoun(i)) return false;
    return before == WordClass.STOP || (before == WordClass.CONJUNCTION && around.ahead(i + 1) == WordClass.ADJECTIVE);
  }

  /** "'s" after a pronoun is "is". */
  private WordClass genitiveOr(int i, WordClass mark) {
    if (mark != WordClass.GENITIVE) return mark;
    WordClass before = around.before(i);
    Unit previous = around.previous(i);
    boolean afterPronoun = before == WordClass.PRONOUN || before == WordClass.RELATIVE
        || (previous != null && previous.text().equals("that"));
    return afterPronoun ? WordClass.AUXILIARY : mark;
  }

  private WordClass settled(int i, WordClass closed) {
    String word = raws.get(i).text();
    if (CLAUSE_OPENERS.contains(word)) {
      if (isBetweenVerbs(i)) return WordClass.ADVERB;
      if (isBeforeLeftOut(i)) return WordClass.PREPOSITION;
      if (word.equals("as") && isOffice(i + 1)) return WordClass.PREPOSITION;
      if (around.isClauseAhead(i)) return WordClass.SUBORDINATOR;
      return closed == WordClass.ADVERB ? closed : WordClass.PREPOSITION;
    }
    return switch (word) {
      case "daily", "weekly" -> around.isVerbLike(i + 1) ? WordClass.NOUN : closed;
      case "official" -> around.startsNoun(i + 1) ? closed : WordClass.NOUN;
      case "both", "all", "each" -> isBetweenVerbs(i) ? WordClass.ADVERB : closed;
      case "to" -> isInfinitive(i) ? WordClass.TO : WordClass.PREPOSITION;
      case "that" -> that(i);
      case "who", "whom" -> WordClass.RELATIVE;
      case "no" -> around.isInside(i + 1) && raws.get(i + 1).text().equals("longer") ? WordClass.NEGATION : closed;
      default -> closed;
    };
  }

  /** "profit before special items rose": what stands behind is left out of a result and no subject. */
  private boolean isBeforeLeftOut(int i) {
    if (!VerbTest.isNominal(around.before(i))) return false;
    int at = i + 1;
    while (around.ahead(at) == WordClass.ADJECTIVE)
      at++;
    return Steps.LEFT_OUT.contains(around.textAt(at));
  }

  /** "has since left", "are both reviewing", but not "has since 2005". */
  private boolean isBetweenVerbs(int i) {
    boolean word = i + 1 < raws.size() && !around.isAtom(i + 1) && raws.get(i + 1).lexeme().verb() != null;
    return word && around.before(i) == WordClass.AUXILIARY;
  }

  /** "as its chief executive", "as CEO of", but not "as CEO Jane Roe left": whether an office follows and no name behind it. */
  private boolean isOffice(int i) {
    int at = i;
    while (around.ahead(at) == WordClass.POSSESSIVE || around.isAtom(at) || around.ahead(at) == WordClass.GENITIVE
        || around.ahead(at) == WordClass.ADJECTIVE)
      at++;
    int from = at;
    while (OFFICES.contains(around.textAt(at)))
      at++;
    return at > from && !around.isAtom(at);
  }

  private WordClass that(int i) {
    WordClass before = around.before(i);
    boolean verbNext = around.isVerbAhead(around.pastAdverbs(i + 1));
    if (verbNext && (VerbTest.isNominal(before) || before == WordClass.COMMA)) return WordClass.RELATIVE;
    if (before == WordClass.PREPOSITION || i + 1 >= raws.size()) return WordClass.DETERMINER;
    return WordClass.SUBORDINATOR;
  }

  /** Whether "to" stands before a verb. */
  private boolean isInfinitive(int i) {
    Unit previous = around.previous(i);
    int next = around.pastAdverbs(i + 1);
    if (previous != null && BEFORE_TO_NOUN.contains(previous.text()))
      return BEFORE_TO_EITHER.contains(previous.text()) && isBase(next) && around.startsObject(next + 1);
    if (next >= raws.size() || around.isAtom(next)) return false;
    String word = raws.get(next).text();
    if (word.equals("be") || word.equals("have") || word.equals("do")) return true;
    VerbForm form = raws.get(next).lexeme().verb();
    if (form == null || !form.isBase()) return false;
    return !raws.get(next).lexeme().noun() || around.startsObject(next + 1) || isAfterIntention(i);
  }

  /** "teamed up to launch a site", "due to report results", not "up to 50 percent". */
  private boolean isBase(int i) {
    if (i >= raws.size() || around.isAtom(i)) return false;
    VerbForm form = raws.get(i).lexeme().verb();
    return form != null && form.isBase();
  }

  /** Whether "to" follows a word that asks for a verb, so that a noun-like word after it is one. */
  private boolean isAfterIntention(int i) {
    if (i == 0) return false;
    int at = i - 1;
    while (at > 0 && units.get(at).is(WordClass.TIME, WordClass.ADVERB))
      at--;
    Unit last = units.get(at);
    return last.verb() == null ? VerbTest.isNominal(last.kind()) : !BEFORE_TO_PLACE.contains(last.verb());
  }
}
