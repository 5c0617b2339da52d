package dossier.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text writes it.
 *
 * @param start where it begins
 * @param end where it ends, its scale included
 * @param value the number with its scale
 * @param plain the number without a scale that was written apart from it, so 2 for "2 million"
 * @param scaled whether it has a scale or is written with one ("two hundred")
 * @param figures whether it is written in figures
 * @param fraction whether it is a part of a whole: "two thirds"
 */
record Numeral(int start, int end, double value, double plain, boolean scaled, boolean figures, boolean fraction) {
  /** Longer runs of figures are codes. */
  private static final int MOST_FIGURES = 24;
  private static final Pattern SEPARATORS = Pattern.compile("[,\\s\\u202f\\u00a0]");
  private static final MathContext SIGNIFICANT = new MathContext(15);
  private static final Map<String, Double> SHORT_SCALES = Map.ofEntries(Map.entry("mln", 1e6), Map.entry("bln", 1e9),
      Map.entry("bn", 1e9), Map.entry("mn", 1e6), Map.entry("m", 1e6), Map.entry("b", 1e9), Map.entry("k", 1e3),
      Map.entry("mil", 1e6), Map.entry("tn", 1e12), Map.entry("trn", 1e12), Map.entry("cr", 1e7));

  /** The number that begins at {@code at}; null where none does. */
  static @Nullable Numeral read(String text, int at, boolean money) {
    if (at >= text.length()) return null;
    char first = text.charAt(at);
    boolean figures = isDigit(first) || (first == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    return figures ? figures(text, at, money) : NumberWords.mayBegin(text, at) ? Fractions.words(text, at) : null;
  }

  private static @Nullable Numeral figures(String text, int at, boolean money) {
    int end = digits(text, at);
    if (end - at > MOST_FIGURES) return null;
    double value = Double.parseDouble(SEPARATORS.matcher(text.substring(at, end)).replaceAll(""));
    Numeral power = power(text, at, end, value);
    if (power != null) return power;
    Numeral fraction = Fractions.figures(text, at, end, value);
    if (fraction != null) return fraction;
    return scaled(text, at, end, value, money);
  }

  private static Numeral scaled(String text, int at, int end, double value, boolean money) {
    double scaled = value;
    int last = end;
    for (int rounds = 0; rounds < 2; rounds++) {
      int word = last < text.length() && " -".indexOf(text.charAt(last)) >= 0 ? last + 1 : last;
      String name = NumberWords.word(text, word);
      double factor = factor(text, name, word, last, money);
      if (factor == 0) break;
      scaled *= factor;
      last = word + name.length();
    }
    return new Numeral(at, last, rounded(scaled), value, last > end, true, false);
  }

  /** A word of scale; short ones stand next to the figure or count money, and no capital K ("4K"). */
  private static double factor(String text, String name, int word, int end, boolean money) {
    boolean longWord = NumberWords.scale(name) > 0 && word > end;
    if (longWord || (NumberWords.scale(name) > 0 && name.length() > 2)) return NumberWords.scale(name);
    double factor = SHORT_SCALES.getOrDefault(name, 0.0);
    boolean oneLetter = name.length() == 1;
    boolean ends = word + name.length() >= text.length()
        || !Character.isLetterOrDigit(text.charAt(word + name.length()));
    if (factor == 0 || !ends) return 0;
    if (oneLetter && word > end && text.charAt(end) == '-') return 0;
    if (oneLetter && word > end && !money && !name.equals("k")) return 0;
    return oneLetter && name.equals("k") && text.charAt(word) == 'K' && !money ? 0 : factor;
  }

  /** Where the figures end: groups of three after commas or thin spaces, and decimals. */
  private static int digits(String text, int at) {
    int end = run(text, at);
    int head = end - at;
    if (head >= 1 && head <= 3) end = groups(text, end);
    boolean decimals = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
    return decimals ? run(text, end + 1) : end;
  }

  private static int groups(String text, int from) {
    int end = from;
    char separator = end < text.length() ? text.charAt(end) : 'x';
    if (", \u202f\u00a0".indexOf(separator) < 0) return end;
    while (end < text.length() && text.charAt(end) == separator && run(text, end + 1) == end + 4)
      end += 4;
    return end;
  }

  private static int run(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end)))
      end++;
    return end;
  }

  /** "1.1^23" and "12.32e+14". */
  private static @Nullable Numeral power(String text, int at, int end, double value) {
    if (end + 1 >= text.length()) return null;
    char sign = text.charAt(end);
    if (sign != '^' && sign != 'e') return null;
    int from = end + 1;
    int digits = from + (text.charAt(from) == '-' || text.charAt(from) == '+' ? 1 : 0);
    int last = run(text, digits);
    if (last == digits || last > digits + 3) return null;
    int exponent = Integer.parseInt(text.substring(from, last));
    double result = sign == '^' ? Math.pow(value, exponent) : value * Math.pow(10, exponent);
    return new Numeral(at, last, result, result, true, true, false);
  }

  /** Fifteen significant digits: 4.34 times a billion is 4,340,000,000. */
  static double rounded(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(SIGNIFICANT).doubleValue() : value;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
