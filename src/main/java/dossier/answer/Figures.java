package dossier.answer;

import dossier.fact.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Amounts as people read them: "$26.2 billion", "23.1%", "No. 3", "52.8 million subscribers", "$11.1–11.9 billion". */
final class Figures {
  private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  /** The single decimal of a sum of money, which people write with two. */
  private static final Pattern DIMES = Pattern.compile("(\\.)(\\d)(?!\\d)");
  private static final String PER_SHARE = "/share";

  /** What kind of thing an amount counts, as the table of wordings names it. */
  enum Kind {
    MONEY,
    PER_SHARE,
    PERCENT,
    RANK,
    PEOPLE,
    COUNT
  }

  /** What stands behind a number and counts nothing. */
  private static final Set<String> NO_NOUNS = Set.of("it", "its", "they", "them", "their", "he", "his", "she", "her",
      "we",
      "our", "the", "a", "an", "'s", "", "this", "that", "these", "those", "which", "who", "more", "others", "ones",
      "such", "other");

  private Figures() {}

  static Kind kind(String unit) {
    if (CURRENCY.matcher(unit).matches()) return Kind.MONEY;
    if (unit.endsWith(PER_SHARE)) return Kind.PER_SHARE;
    return switch (unit) {
      case "percent" -> Kind.PERCENT;
      case "rank" -> Kind.RANK;
      case "people", "employees", "jobs", "workers", "staff", "positions" -> Kind.PEOPLE;
      default -> Kind.COUNT;
    };
  }

  static String of(Amount amount) {
    return of(amount, amount.unit());
  }

  /** The same with another noun for its unit. */
  static String of(Amount amount, String noun) {
    String unit = amount.unit();
    return switch (kind(unit)) {
      case MONEY -> money(amount, unit);
      case PER_SHARE -> money(amount, unit.substring(0, unit.length() - PER_SHARE.length())) + " a share";
      case PERCENT -> range(amount, 1, "") + "%";
      case RANK -> "No. " + range(amount, 1, "");
      case PEOPLE, COUNT -> (scaled(amount) + " " + noun(amount, noun)).strip();
    };
  }

  /** "up 8%", "down 11.5%", "unchanged". */
  static String change(double percent) {
    if (percent == 0) return "unchanged";
    return (percent > 0 ? "up " : "down ") + number(Math.abs(percent)) + "%";
  }

  /** A currency as people write it before an amount: "$", or its code. */
  static String sign(String currency) {
    return SIGNS.getOrDefault(currency, currency);
  }

  private static String money(Amount amount, String currency) {
    String sign = SIGNS.get(currency);
    String text = scaled(amount);
    boolean small = Math.abs(amount.upper()) < 1e6;
    return (sign == null ? currency + " " : sign) + (small ? DIMES.matcher(text).replaceAll("$1$20") : text);
  }

  private static String scaled(Amount amount) {
    double scale = Math.max(Math.abs(amount.value()), Math.abs(amount.upper()));
    if (scale >= 1e12) return range(amount, 1e12, " trillion");
    if (scale >= 1e9) return range(amount, 1e9, " billion");
    return scale >= 1e6 ? range(amount, 1e6, " million") : range(amount, 1, "");
  }

  private static String range(Amount amount, double scale, String word) {
    String from = number(amount.value() / scale);
    return (amount.upper() > amount.value() ? from + "–" + number(amount.upper() / scale) : from) + word;
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    if (rounded.stripTrailingZeros().scale() <= 0) return String.format(Locale.ROOT, "%,d", rounded.longValue());
    String text = String.format(Locale.ROOT, "%,.2f", rounded);
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a unit is a noun that says what is counted. */
  static boolean counts(String unit) {
    return !NO_NOUNS.contains(unit);
  }

  private static String noun(Amount amount, String noun) {
    if (NO_NOUNS.contains(noun)) return "";
    if (amount.value() != 1 || amount.upper() != 1) return noun;
    if (noun.equals("people")) return "person";
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
