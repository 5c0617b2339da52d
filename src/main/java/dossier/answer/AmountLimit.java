package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.MergedFact;
import dossier.text.Quantity;

/**
 * How large the amount of a fact must be. Money is compared in its own currency only, nothing is converted.
 *
 * @param least the lower end of what fits, inclusive; negative infinity for none
 * @param most the upper end of what fits, inclusive; infinity for none
 * @param kind money, percent or a count; a count of something is one of anything, a plain number is money as well
 * @param unit as in {@link Quantity}
 * @param called as in a heading: "over $1 billion"
 */
record AmountLimit(double least, double most, Quantity.Kind kind, String unit, String called) {
  /** Whether the whole of the fact's amount lies within. */
  boolean fits(MergedFact fact) {
    Amount amount = fact.fact().amount();
    return amount != null && isMeasured(amount.unit()) && amount.value() >= least && amount.upper() <= most;
  }

  private boolean isMeasured(String its) {
    if (kind != Quantity.Kind.COUNT) return its.equals(unit);
    if (its.equals("percent") || its.equals("rank")) return false;
    return unit.isEmpty() || its.chars().noneMatch(Character::isUpperCase);
  }
}
