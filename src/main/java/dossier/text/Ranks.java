package dossier.text;

import dossier.text.Quantity.Kind;
import java.util.List;
import java.util.Set;

/** Reads places in an order: "third-largest", "fourth biggest", "second place", "No. 1", "number two". */
final class Ranks {
  private static final Set<String> SUPERLATIVES = Set.of("most", "place", "position", "best", "worst");

  private Ranks() {}

  /** Adds the rank that begins at {@code at}; gives where it ends, or {@code at} where there is none. */
  static int read(String text, int at, List<Quantity> found) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return at;
    char first = Character.toLowerCase(text.charAt(at));
    if (first == 'n') return numbered(text, at, found);
    boolean may = Character.isDigit(first) || "stfenlw".indexOf(first) >= 0;
    return may ? ordinal(text, at, found) : at;
  }

  private static int numbered(String text, int at, List<Quantity> found) {
    String word = NumberWords.word(text, at);
    if (!word.equals("no") && !word.equals("number")) return at;
    int end = at + word.length();
    if (word.equals("no")
        && (end >= text.length() || (text.charAt(end) != '.' && !Character.isUpperCase(text.charAt(at)))))
      return at;
    if (end < text.length() && text.charAt(end) == '.') end++;
    if (end >= text.length() || (text.charAt(end) != ' ' && word.equals("number"))) return at;
    if (text.charAt(end) == ' ' || text.charAt(end) == '-') end++;
    Numeral number = Numeral.read(text, end, false);
    boolean rank = number != null && !number.scaled() && !number.fraction() && number.value() >= 1
        && number.value() <= 100 && number.value() % 1 == 0;
    if (number == null || !rank) return at;
    found.add(new Quantity(new Span(at, number.end()), Kind.RANK, number.value(), "rank"));
    return number.end();
  }

  private static int ordinal(String text, int at, List<Quantity> found) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))
      end++;
    if (end - at < 3 || end - at > 11 || "tdh".indexOf(text.charAt(end - 1)) < 0) return at;
    String word = text.substring(at, end);
    if (end - at > 11 || (Character.isDigit(word.charAt(0)) && !word.matches("\\d{1,3}(?:st|nd|rd|th)"))) return at;
    int place = TimeWords.ordinal(word);
    if (place < 1 || end >= text.length() || (text.charAt(end) != ' ' && text.charAt(end) != '-')) return at;
    String next = NumberWords.word(text, end + 1);
    boolean superlative = SUPERLATIVES.contains(next) || (next.length() > 5 && next.endsWith("est"));
    if (!superlative || next.equals("request") || next.equals("interest") || next.equals("invest")) return at;
    int last = end + 1 + next.length();
    found.add(new Quantity(new Span(at, last), Kind.RANK, place, "rank"));
    return last;
  }
}
