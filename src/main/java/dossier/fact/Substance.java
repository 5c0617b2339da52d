package dossier.fact;

import dossier.name.Party;
import java.util.Locale;
import java.util.Set;

/** What a fact may name so that it says more than its type, as {@code merging.tsv} names it. */
enum Substance {
  /** The company alone: that something of the type happened to it is worth saying. */
  COMPANY, PARTY, PERSON,
  /** A thing that is told from others of its kind. */
  PRODUCT, PLACE, AMOUNT, CHANGE,
  /** A figure with what it is of, see {@link Measures}. */
  MEASURE;

  private static final Set<String> COURTS = MergeTables.words("court");

  static Substance named(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }

  /** Whether it is more than "a judge" or "the court", which every ruling has. */
  private static boolean tells(FactType type, Party party) {
    boolean official = type == FactType.LEGAL || type == FactType.REGULATORY;
    return !official || party.company() != null || !COURTS.containsAll(NameWords.of(party.name()).words());
  }

  boolean in(MergedFact merged) {
    Fact fact = merged.fact();
    return switch (this) {
      case COMPANY -> true;
      case PARTY -> fact.counterparties().stream().anyMatch(party -> tells(fact.type(), party));
      case PERSON -> !fact.persons().isEmpty();
      case PRODUCT -> fact.products().stream().map(NameWords::of).anyMatch(name -> Things.tells(fact.type(), name));
      case PLACE -> !fact.places().isEmpty();
      case AMOUNT -> fact.amount() != null;
      case CHANGE -> fact.change() != null;
      case MEASURE -> Measures.tells(merged);
    };
  }
}
