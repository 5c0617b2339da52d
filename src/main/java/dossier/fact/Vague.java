package dossier.fact;

import java.util.List;
import java.util.Locale;

/** Facts that do not tell what they are about: "buys the unit", "launches devices", "sold 300,000". */
final class Vague {
  private Vague() {}

  /** Whether nothing names what was bought, launched or counted. */
  static boolean is(Fact fact) {
    boolean named = !fact.counterparties().isEmpty() || !fact.persons().isEmpty();
    return switch (fact.type()) {
      case ACQUISITION -> !named && fact.amount() == null && isBare("bare-part", fact.products());
      case PRODUCT_LAUNCH -> fact.amount() == null && isBare("bare-product", fact.products());
      case METRIC -> fact.products().isEmpty() && fact.amount() != null && fact.amount().unit().isEmpty();
      default -> false;
    };
  }

  /** Whether there are products and each is one word of a set. */
  private static boolean isBare(String set, List<String> products) {
    return !products.isEmpty()
        && products.stream().allMatch(product -> WordSets.ENGLISH.holds(set, product.toLowerCase(Locale.ROOT)));
  }
}
