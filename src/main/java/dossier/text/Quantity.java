package dossier.text;

/**
 * An amount in a text.
 *
 * @param span where it stands, with its currency, scale and unit
 * @param kind what is measured
 * @param value the number with its scale applied, so 310,000,000 for "$310 million"
 * @param unit an ISO 4217 code for money, {@code percent}, or the counted noun in lower case as the text has it
 */
public record Quantity(Span span, Kind kind, double value, String unit) {
  /** What is measured. */
  public enum Kind {
    /** Money in a currency. */
    MONEY,
    /** Per cent or percentage points. */
    PERCENT,
    /** Things of a kind: stores, users, years. */
    COUNT
  }
}
