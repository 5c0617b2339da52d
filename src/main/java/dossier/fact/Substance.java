package dossier.fact;

import java.util.Locale;

/** What a fact may name so that it says more than its type, as {@code merging.tsv} names it. */
enum Substance {
  /** The company alone: that something of the type happened to it is worth saying. */
  COMPANY, PARTY, PERSON,
  /** A thing that is told from others of its kind. */
  PRODUCT, PLACE, AMOUNT, CHANGE;

  static Substance named(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }

  boolean in(Fact fact) {
    return switch (this) {
      case COMPANY -> true;
      case PARTY -> !fact.counterparties().isEmpty();
      case PERSON -> !fact.persons().isEmpty();
      case PRODUCT -> fact.products().stream().map(NameWords::of).anyMatch(name -> Things.tells(fact.type(), name));
      case PLACE -> !fact.places().isEmpty();
      case AMOUNT -> fact.amount() != null;
      case CHANGE -> fact.change() != null;
    };
  }
}
