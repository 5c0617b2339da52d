package dossier.text;

/**
 * An amount in a text.
 *
 * @param span where it stands, with its currency, scale and unit
 * @param kind what is measured
 * @param value the number with its scale applied, so 310,000,000 for "$310 million"; negative after a minus sign
 * @param unit an ISO 4217 code for money, {@code percent}, {@code rank}, or the counted noun in lower case; empty where
 *          nothing is named
 */
public record Quantity(Span span, Kind kind, double value, String unit) {
  /** What is measured. */
  public enum Kind {
    /** Money in a currency. */
    MONEY,
    /** Per cent or percentage points. */
    PERCENT,
    /** Things of a kind: stores, users, years. */
    COUNT,
    /** A part of a whole, from 0 to 1, or more where a whole number comes first: two thirds, five and a half. */
    FRACTION,
    /** A place in an order: third for "third-largest", first for "No. 1". */
    RANK
  }
}
