package dossier.fact;

/** How far amounts of one unit are apart. */
final class AmountGap {
  private AmountGap() {}

  /** The distance of two amounts of one unit as a share of the larger; 0 where a range contains the other. */
  static double of(Amount first, Amount second) {
    if (first.value() <= second.upper() && second.value() <= first.upper()) return 0;
    double low = Math.min(first.upper(), second.upper());
    double high = Math.max(first.value(), second.value());
    return (high - low) / Math.max(Math.abs(high), Math.abs(low));
  }
}
