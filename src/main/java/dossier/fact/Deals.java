package dossier.fact;

/** Which facts tell of a deal that can be told from others, so that deals can be counted. */
public final class Deals {
  private Deals() {}

  /**
   * Whether {@code fact} tells of one deal: it names the other side, a price or what is bought, and not several companies
   * at once. A fact of another type than an acquisition always does.
   */
  public static boolean isOne(Fact fact) {
    if (fact.type() != FactType.ACQUISITION || !fact.counterparties().isEmpty()) return true;
    if (fact.products().stream().map(NameWords::of).anyMatch(Things::areCompanies)) return false;
    return fact.amount() != null || fact.products().stream().map(NameWords::of).anyMatch(Things::tells);
  }
}
