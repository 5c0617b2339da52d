package dossier.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a word that may be a form of a verb is one where it stands. */
final class VerbTest {
  private static final Set<String> PARTING = SyntaxWords.set("parting-particle");
  /** Behind what is done to somebody: "hit with a fine", "hit by an outage". */
  private static final Set<String> AGENTS = Set.of("by", "with");
  /** Verbs that tell how far a deed is: "keeps selling". */
  static final Set<String> BEFORE_GERUND = SyntaxWords.set("before-gerund");

  private final Lexicon lexicon;
  private final Surroundings around;
  private final List<Unit> units;
  private final boolean eager;

  /**
   * Tests the words that follow the units.
   *
   * @param units what stands before, decided; grows while the words are read
   * @param eager whether a word that may be a verb is one: in a headline whose only verb looks like a noun
   */
  VerbTest(Lexicon lexicon, Surroundings around, List<Unit> units, boolean eager) {
    this.lexicon = lexicon;
    this.around = around;
    this.units = units;
    this.eager = eager;
  }

  static boolean isNominal(@Nullable WordClass kind) {
    return kind == WordClass.NOUN || kind == WordClass.NAME || kind == WordClass.QUANTITY;
  }

  /** @param i the word right after the units */
  boolean isVerb(int i, VerbForm form) {
    WordClass before = around.before(i);
    if (before == WordClass.TO || before == WordClass.MODAL) return form.isBase();
    if (before == WordClass.AUXILIARY) return isAfterAuxiliary(i, form);
    return switch (form.kind()) {
      case BASE -> isBase(i, before);
      case ANY -> isBase(i, before) || isUnchanged(i, before);
      case THIRD -> isThirdPerson(i, before);
      case GERUND -> isGerund(i, before);
      case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> isPast(i, before);
    };
  }

  /** "the newly merged": whether an adverb stands last, and a word of a class before it. */
  private boolean isBehindAdverb(WordClass before) {
    int last = units.size() - 1;
    return last > 0 && units.get(last).kind() == WordClass.ADVERB && units.get(last - 1).kind() == before;
  }

  private boolean isNoun(int i) {
    return around.raw(i).lexeme().noun();
  }

  /** "Acme cut prices": a form that may be of any time. */
  private boolean isUnchanged(int i, WordClass before) {
    if (before == WordClass.NAME && AGENTS.contains(around.textAt(i + 1))) return isFirstVerb();
    if (!around.startsObject(i + 1) && !isParted(i + 1)) return false;
    boolean subject = isNominal(before) || before == WordClass.PRONOUN || before == WordClass.RELATIVE;
    return before == WordClass.CONJUNCTION || (subject && isFirstVerb());
  }

  /** "set up a lab", "shut down the plant": a particle between a verb and its object. */
  private boolean isParted(int i) {
    return around.isInside(i) && PARTING.contains(around.raw(i).text()) && around.startsObject(i + 1);
  }

  /** Whether no verb stands before in the same clause. */
  private boolean isFirstVerb() {
    for (int i = units.size() - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.is(WordClass.COMMA, WordClass.STOP, WordClass.CONJUNCTION, WordClass.SUBORDINATOR, WordClass.RELATIVE,
          WordClass.QUOTE))
        return true;
      if (unit.kind() == WordClass.VERB) return "say".equals(unit.verb()) || unit.gerund();
    }
    return true;
  }

  private boolean isAfterAuxiliary(int i, VerbForm form) {
    if (lastAuxiliary().equals("do")) return form.isBase();
    if (form.kind() != VerbForm.Kind.GERUND) return form.isParticiple();
    return !isNoun(i) || around.startsObject(i + 1) || around.ahead(i + 1) == WordClass.PREPOSITION;
  }

  private String lastAuxiliary() {
    for (int i = units.size() - 1; i >= 0; i--) {
      if (units.get(i).kind() == WordClass.AUXILIARY) {
        String auxiliary = lexicon.auxiliary(units.get(i).text());
        return auxiliary == null ? "be" : auxiliary;
      }
    }
    return "";
  }

  private boolean isBase(int i, WordClass before) {
    boolean object = around.startsObject(i + 1);
    if (before == WordClass.PRONOUN) return object || !isNoun(i);
    if (before == WordClass.NAME && isListOfNames()) return object || around.ahead(i + 1) == WordClass.PREPOSITION;
    if (!object) return false;
    Unit previous = around.previous(i);
    boolean afterPlural = previous != null && isPlural(previous.text());
    WordClass next = around.ahead(i + 1);
    boolean plainObject = next == WordClass.DETERMINER || next == WordClass.POSSESSIVE || next == WordClass.PRONOUN;
    if (before == WordClass.NOUN && afterPlural && (plainObject || (eager && isFirstOfAll()))) return true;
    if (before == WordClass.COMMA || before == WordClass.CONJUNCTION) return isInListOfVerbs();
    return (before == WordClass.NOUN || before == WordClass.NAME) && afterPlural && !isNoun(i);
  }

  /** "Acme, Initech sign": whether all that stands before are listed names, several of them. */
  private boolean isListOfNames() {
    int at = units.size() - 1;
    while (at > 1 && units.get(at).kind() == WordClass.NAME
        && units.get(at - 1).is(WordClass.COMMA, WordClass.CONJUNCTION))
      at -= 2;
    if (at == units.size() - 1 || units.get(at).kind() != WordClass.NAME) return false;
    return at == 0 || units.get(at - 1).is(WordClass.STOP, WordClass.TIME);
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss");
  }

  /** Whether an infinitive or a verb after a modal came before in the clause: "to cut jobs, eliminate …". */
  private boolean isInListOfVerbs() {
    for (int i = units.size() - 2; i > 0; i--) {
      Unit unit = units.get(i);
      if (unit.kind() == WordClass.STOP) return false;
      boolean verb = unit.kind() == WordClass.VERB;
      if (verb && (units.get(i - 1).is(WordClass.TO, WordClass.MODAL) || (!unit.past() && !unit.gerund()))) return true;
    }
    return false;
  }

  private boolean isThirdPerson(int i, WordClass before) {
    return switch (before) {
      case NOUN, NAME, QUANTITY -> isThirdPersonAfterNoun(i);
      case COMMA, CONJUNCTION -> around.startsObject(i + 1)
          && (!isNoun(i) || around.ahead(i + 1) == WordClass.DETERMINER || around.ahead(i + 1) == WordClass.POSSESSIVE
              || around.raw(i + 1).text().equals("to"));
      case PRONOUN, RELATIVE, QUOTE -> hasObjectOrNoRival(i);
      default -> false;
    };
  }

  private boolean isThirdPersonAfterNoun(int i) {
    Unit previous = units.getLast();
    if (previous.kind() == WordClass.NOUN && isPlural(previous.text())) return false;
    return (eager && isFirstOfAll()) || hasObjectOrNoRival(i);
  }

  private boolean isFirstOfAll() {
    for (Unit unit : units)
      if (unit.kind() == WordClass.VERB) return false;
    return true;
  }

  private boolean hasObjectOrNoRival(int i) {
    return around.startsObject(i + 1) || (!isNoun(i) && !around.isVerbAhead(i + 1));
  }

  private boolean isGerund(int i, WordClass before) {
    if (before == WordClass.DETERMINER || before == WordClass.POSSESSIVE || before == WordClass.GENITIVE
        || before == WordClass.ADJECTIVE || (isNoun(i) && isOfSum(before)))
      return false;
    Unit previous = around.previous(i);
    String phase = previous == null ? null : previous.verb();
    if (!isNoun(i) || (phase != null && BEFORE_GERUND.contains(phase))) return true;
    WordClass next = around.ahead(i + 1);
    boolean object = next == WordClass.DETERMINER || next == WordClass.POSSESSIVE || around.isAtom(i + 1);
    return object && before != WordClass.NOUN;
  }

  /** "its $5 billion offering": behind a sum that a phrase opens before. */
  private boolean isOfSum(WordClass before) {
    int sum = units.size() - 1;
    return before == WordClass.QUANTITY && sum > 0 && units.get(sum).kind() == WordClass.QUANTITY
        && units.get(sum - 1).is(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.GENITIVE);
  }

  private boolean isPast(int i, WordClass before) {
    if (before == WordClass.DETERMINER || isBehindAdverb(WordClass.DETERMINER)) return false;
    if (before == WordClass.POSSESSIVE || before == WordClass.GENITIVE || before == WordClass.ADJECTIVE)
      return around.ahead(i + 1) == WordClass.PREPOSITION && !around.startsObject(i + 1);
    if (before == WordClass.QUANTITY && units.size() > 1
        && units.get(units.size() - 2).is(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.GENITIVE))
      return !around.startsNoun(i + 1);
    boolean modifies = before == WordClass.PREPOSITION || before == WordClass.VERB;
    return !modifies || !around.startsNoun(i + 1);
  }
}
