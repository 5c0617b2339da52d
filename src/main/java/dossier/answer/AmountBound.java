package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.text.Quantities;
import dossier.text.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the sentences say of how exact an amount is, a row of {@code amount-bounds.tsv}: "at least", "up to", "about".
 *
 * @param shown the words before the amount
 * @param before how a text ends whose next words are such an amount
 * @param behind how a text begins whose last words were one
 */
record AmountBound(String shown, Pattern before, Pattern behind) {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final List<AmountBound> ROWS = WordRows.of("amount-bounds.tsv", 3)
      .stream()
      .map(cells -> new AmountBound(cells.get(0), pattern("(?<![\\w-])(?:", cells.get(1), ") ?$"),
          pattern("^ (?:", cells.get(2), ")\\b")))
      .toList();
  /** Characters before and behind a figure that are looked at. */
  private static final int NEAR = 40;

  private static Pattern pattern(String from, String words, String to) {
    return words.isEmpty() ? NEVER : Pattern.compile(from + words + to, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The words before the amount; empty where most sentences that tell it give it alone. Titles leave such words out, and count only
   * where nothing else tells the amount.
   */
  static String of(MergedFact fact, Amount amount) {
    List<Evidence> telling = fact.evidence().stream().filter(each -> tells(each, amount)).toList();
    List<Evidence> bodies = telling.stream().filter(each -> each.sentence() != FoundFact.TITLE).toList();
    List<Evidence> counted = bodies.isEmpty() ? telling : bodies;
    Map<String, Integer> counts = new HashMap<>();
    for (Evidence each : counted)
      counts.merge(in(each.quote(), amount), 1, Integer::sum);
    int alone = counts.getOrDefault("", 0);
    return counts.entrySet()
        .stream()
        .filter(each -> !each.getKey().isEmpty())
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(_ -> alone * 2 <= counted.size())
        .map(each -> each.getKey() + " ")
        .orElse("");
  }

  private static boolean tells(Evidence evidence, Amount amount) {
    Amount own = evidence.fact().amount();
    return own != null && own.unit().equals(amount.unit()) && own.value() == amount.value()
        && own.upper() == amount.upper();
  }

  /** The bound of the amount where a sentence tells it; empty where that gives it alone. */
  private static String in(String quote, Amount amount) {
    if (Figures.kind(amount.unit()) == Figures.Kind.RANK) return "";
    for (Quantity quantity : Quantities.find(quote)) {
      if (quantity.kind() == Quantity.Kind.RANK || Math.abs(quantity.value()) != Math.abs(amount.value())) continue;
      return shown(quote, quantity);
    }
    return "";
  }

  /** The words before a figure of a sentence; empty where it stands alone. */
  static String in(String quote, Quantity figure) {
    String shown = shown(quote, figure);
    return shown.isEmpty() ? "" : shown + " ";
  }

  private static String shown(String quote, Quantity figure) {
    int start = figure.span().start();
    int end = figure.span().end();
    String before = quote.substring(Math.max(0, start - NEAR), start);
    String behind = quote.substring(end, Math.min(quote.length(), end + NEAR));
    return ROWS.stream()
        .filter(row -> row.before().matcher(before).find() || row.behind().matcher(behind).find())
        .map(AmountBound::shown)
        .findFirst()
        .orElse("");
  }
}
