package dossier.fact;

import java.util.Locale;
import java.util.Set;

/** Which figures of a company say something by themselves: with what they count, and of what market or field they are. */
final class Measures {
  private static final Set<String> COUNTED = MergeTables.words("business-count");
  /** Fewer members than this are those of a board or a team. */
  private static final double FEW = 1_000;
  /** Fewer than this are told one by one: "its two biggest customers". */
  private static final double LEAST = 10;
  private static final String MEANT = "meant";
  private static final String RATE = "metric.rate";

  private Measures() {}

  /** Whether the figure is one that people keep of companies, and says of what it is. */
  static boolean tells(MergedFact merged) {
    Fact fact = merged.fact();
    Amount amount = fact.amount();
    if (amount == null || fact.modality() == Modality.REPORTED) return false;
    boolean scoped = !fact.products().isEmpty();
    return switch (amount.unit()) {
      case "rank" -> scoped && merged.evidence()
          .stream()
          .anyMatch(evidence -> !MEANT.equals(PatternTable.ENGLISH.way(evidence.pattern())));
      case "percent" -> scoped || merged.evidence().stream().anyMatch(each -> each.pattern().equals(RATE));
      default -> isMoney(amount) ? scoped : isCounted(fact, amount);
    };
  }

  private static boolean isMoney(Amount amount) {
    return !amount.unit().isEmpty() && Character.isUpperCase(amount.unit().charAt(0));
  }

  /** Whether it counts what a company has or sells, or its own product by name. */
  private static boolean isCounted(Fact fact, Amount amount) {
    String unit = amount.unit().substring(amount.unit().lastIndexOf(' ') + 1);
    if (amount.upper() < LEAST) return false;
    if (unit.startsWith("member")) return amount.value() >= FEW;
    if (COUNTED.contains(WordSets.singular(unit))) return true;
    return fact.products()
        .stream()
        .map(product -> product.toLowerCase(Locale.ROOT))
        .anyMatch(product -> unit.isEmpty() || product.contains(WordSets.singular(unit)));
  }
}
