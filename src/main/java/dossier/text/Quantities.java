package dossier.text;

import java.util.ArrayList;
import java.util.List;

/** Finds amounts of money, percentages, counts, fractions and ranks in English text. */
public final class Quantities {
  private Quantities() {}

  /**
   * The amounts in {@code text} by position; years, dates, times of day, versions and numbers in names are not amounts.
   * Both ends of a range ("$5-6 million", "10 to 15 percent") are amounts with the unit of the range.
   */
  public static List<Quantity> find(String text) {
    return read(PlainSpaces.of(text));
  }

  private static List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    QuantityParser parser = new QuantityParser(text);
    int at = 0;
    while (at < text.length()) {
      at = begins(text, at) ? parser.read(at, found) : at + 1;
      while (at < text.length() && insideWord(text, at))
        at++;
    }
    return found;
  }

  /** Whether a word, a number or a sign stands at {@code at}. */
  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    if (c == ' ') return false;
    return Character.isLetterOrDigit(c) || ".-−–".indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean insideWord(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at)) && Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
