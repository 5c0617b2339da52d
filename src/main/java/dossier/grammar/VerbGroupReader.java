package dossier.grammar;

import dossier.grammar.VerbGroup.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one verb group from its first unit on: negations, modals, auxiliaries, "to", and the verb that they end in. */
final class VerbGroupReader {
  private static final Set<String> PASSIVE_AUXILIARIES = SyntaxWords.set("passive-auxiliary");
  private static final Set<String> GERUND_AUXILIARIES = SyntaxWords.set("gerund-auxiliary");
  private static final Set<String> HEADLINE_PASSIVES = SyntaxWords.set("headline-passive");
  /** Verbs of what moves by itself: "sales increased by 5 percent". */
  private static final Set<String> MOVING = SyntaxWords.set("moving");
  /** Units after a participle among which "by" must stand: "hit hard by". */
  private static final int BY_AHEAD = 2;

  private final Lexicon lexicon;
  private final List<Unit> units;
  private final int from;
  private boolean infinitive;
  private boolean negated;
  private @Nullable String modal;
  /** The last auxiliary, or -1. */
  private int auxiliary = -1;

  private VerbGroupReader(Lexicon lexicon, List<Unit> units, int from) {
    this.lexicon = lexicon;
    this.units = units;
    this.from = from;
  }

  /** The group that begins at a unit, or null where no verb or auxiliary follows. */
  static @Nullable VerbGroup read(Lexicon lexicon, List<Unit> units, int from) {
    return new VerbGroupReader(lexicon, units, from).read();
  }

  /** Whether a verb, an auxiliary, a modal or "to" follows with nothing but adverbs and negations before it. */
  static boolean opens(List<Unit> units, int from) {
    for (int i = from; i < units.size(); i++) {
      if (units.get(i).is(WordClass.TO, WordClass.VERB, WordClass.MODAL, WordClass.AUXILIARY)) return true;
      if (!units.get(i).is(WordClass.NEGATION, WordClass.ADVERB, WordClass.QUOTE)) return false;
    }
    return false;
  }

  private @Nullable VerbGroup read() {
    for (int at = from; at < units.size(); at++) {
      Unit unit = units.get(at);
      switch (unit.kind()) {
        case TO -> {
          if (auxiliary >= 0) return copula(at);
          infinitive = true;
        }
        case MODAL -> {
          modal = unit.text();
          negated |= unit.text().endsWith("n't") || unit.text().equals("cannot");
        }
        case AUXILIARY -> {
          auxiliary = at;
          negated |= unit.text().endsWith("n't");
        }
        case NEGATION -> negated = true;
        case VERB -> {
          return verb(at);
        }
        case ADVERB, TIME, QUOTE -> {
          if (!opens(units, at + 1)) return copula(auxiliary + 1);
        }
        default -> {
          return copula(at);
        }
      }
    }
    return copula(units.size());
  }

  /** A group that ends without a verb: its auxiliary is the verb. */
  private @Nullable VerbGroup copula(int to) {
    if (auxiliary < 0) return null;
    String known = lexicon.auxiliary(units.get(auxiliary).text());
    boolean gerund = from == auxiliary && GERUND_AUXILIARIES.contains(units.get(auxiliary).text());
    Kind kind = gerund ? Kind.GERUND : infinitive ? Kind.INFINITIVE : Kind.FINITE;
    return new VerbGroup(from, to, known == null ? "be" : known, kind, false, negated, modal);
  }

  private VerbGroup verb(int at) {
    Unit head = units.get(at);
    boolean be = auxiliary >= 0 && PASSIVE_AUXILIARIES.contains(units.get(auxiliary).text());
    Kind kind = infinitive ? Kind.INFINITIVE : modal == null ? kind(at, head) : Kind.FINITE;
    boolean passive = kind == Kind.PARTICIPLE || (be && head.past() && !head.gerund());
    String lemma = head.verb() == null ? head.text() : head.verb();
    return new VerbGroup(from, at + 1, lemma, kind, passive, negated, modal);
  }

  /** How a verb without "to" and modal stands. */
  private Kind kind(int verb, Unit head) {
    if (auxiliary >= 0) {
      String word = units.get(auxiliary).text();
      boolean gerund = (word.equals("being") && auxiliary == from) || word.equals("having");
      return gerund ? Kind.GERUND : Kind.FINITE;
    }
    if (head.gerund()) return Kind.GERUND;
    VerbForm form = lexicon.word(head.text()).verb();
    if (form == null) return Kind.FINITE;
    boolean passive = form.isParticiple() && (isByAhead(verb + 1, head) || isDoneTo(verb, head));
    if (form.kind() == VerbForm.Kind.PARTICIPLE || passive) return Kind.PARTICIPLE;
    boolean listed = form.kind() == VerbForm.Kind.BASE && from > 0
        && units.get(from - 1).is(WordClass.COMMA, WordClass.CONJUNCTION);
    return listed ? Kind.INFINITIVE : Kind.FINITE;
  }

  /** "Acme fined over leak": in a headline, which no stop ends, a past form without an object is no past tense. */
  private boolean isDoneTo(int verb, Unit head) {
    if (units.getLast().text().equals(".") || !HEADLINE_PASSIVES.contains(String.valueOf(head.verb()))) return false;
    if (verb == 0 || !VerbTest.isNominal(units.get(verb - 1).kind())) return false;
    return verb + 1 == units.size() || units.get(verb + 1)
        .is(WordClass.PREPOSITION, WordClass.COMMA, WordClass.QUANTITY,
            WordClass.TO, WordClass.STOP, WordClass.CONJUNCTION, WordClass.SUBORDINATOR, WordClass.ADVERB,
            WordClass.TIME);
  }

  private boolean isByAhead(int at, Unit head) {
    for (int i = at; i < Math.min(units.size(), at + BY_AHEAD + 1); i++) {
      if (units.get(i).text().equals("by"))
        return i + 1 == units.size() || !(units.get(i + 1).gerund() || isDifference(i + 1, head));
      if (!units.get(i).is(WordClass.TIME, WordClass.ADVERB, WordClass.PREPOSITION)) return false;
    }
    return false;
  }

  /** "increased by about 5 percent": what stands behind "by" is by how much, not who. */
  private boolean isDifference(int from, Unit head) {
    if (!MOVING.contains(String.valueOf(head.verb()))) return false;
    int at = from;
    while (at < units.size() - 1 && units.get(at).is(WordClass.ADVERB, WordClass.DETERMINER, WordClass.PREPOSITION))
      at++;
    return units.get(at).kind() == WordClass.QUANTITY;
  }
}
