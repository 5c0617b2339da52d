package dossier.fact;

/**
 * A plain number with its unit, scale applied.
 *
 * @param value the number, or the lower end of a range
 * @param upper the upper end of a range; equal to {@code value} where it is none
 * @param unit an ISO 4217 code for money, with {@code /share} for money a share; {@code percent}, {@code rank},
 *          {@code people}, {@code users}, or the text's noun in lower case; empty where it names none
 */
public record Amount(double value, double upper, String unit) {
  public Amount {
    if (upper < value) throw new IllegalArgumentException("range from " + value + " to " + upper);
  }

  /** A number that is no range. */
  public static Amount of(double value, String unit) {
    return new Amount(value, value, unit);
  }
}
