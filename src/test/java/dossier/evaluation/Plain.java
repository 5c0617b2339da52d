package dossier.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they are compared: small letters, digits and currency signs, single spaces around each word. */
final class Plain {
  private static final Set<String> DENIALS = Set.of("not", "never", "neither", "nor", "isn't", "wasn't");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b|(?<=s)'(?=\\s|$)");
  private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3}\\b)");
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\n•]+(\\s*and\\b)?|\\band\\b|&");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}$€£¥.'|\\s]|(?<!\\d)\\.|\\.(?!\\d)");

  private Plain() {}

  /** Compatibility forms made one, accents and typographic quotes and dashes made plain, small letters. */
  static String folded(String text) {
    String marked = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[’‘]", "'").replaceAll("[–—‑]", "-");
    return Normalizer.normalize(marked, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }

  static String of(String text) {
    return words(GROUPED.matcher(folded(text)).replaceAll("").replace("&", " and "));
  }

  /** The same with {@code |} for each comma, semicolon, line break and "and" between items. */
  static String listed(String text) {
    return words(SEPARATOR.matcher(GROUPED.matcher(folded(text)).replaceAll("")).replaceAll(" | "));
  }

  private static String words(String folded) {
    String plain = POSSESSIVE.matcher(folded).replaceAll("").replace("%", " percent ").replace("per cent", "percent");
    return " " + OTHER.matcher(plain).replaceAll(" ").strip().replaceAll("\\s+", " ") + " ";
  }

  /** Where {@code phrase} stands in {@code text} on word boundaries and without a denial before it, or -1; both plain. */
  static int find(String text, String phrase) {
    if (phrase.isBlank()) return -1;
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      String before = text.substring(0, at).strip();
      if (!DENIALS.contains(before.substring(before.lastIndexOf(' ') + 1))) return at;
    }
    return -1;
  }
}
