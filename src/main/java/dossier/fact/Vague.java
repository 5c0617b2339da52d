package dossier.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts that do not tell what they are about: "buys the unit", "launches devices", "sold 300,000". */
final class Vague {
  /** Letters of a currency's code, ISO 4217. */
  private static final int CURRENCY = 3;
  /** No product that is told of by its price costs more, in any currency but the smallest. */
  private static final double HIGHEST_PRICE = 1_000_000;

  private static final Pattern NUMBER = Pattern.compile("^\\d+ ");

  private Vague() {}

  /** Whether nothing names what was bought, launched or counted. */
  static boolean is(Fact fact) {
    boolean named = !fact.counterparties().isEmpty() || !fact.persons().isEmpty();
    return switch (fact.type()) {
      case ACQUISITION -> !named && (isOfNothing(fact.products())
          || (fact.amount() == null && isBare("bare-part", fact.products())));
      case EXPANSION -> fact.places().isEmpty() && fact.amount() == null && !fact.products().isEmpty()
          && fact.products().stream().allMatch(Vague::isSomeMarket);
      case PRODUCT_LAUNCH -> fact.amount() == null
          && (fact.products().isEmpty() || isBare("bare-product", fact.products()));
      case METRIC -> isNoPrice(fact.amount())
          || (fact.products().isEmpty() && fact.amount() != null && fact.amount().unit().isEmpty());
      default -> false;
    };
  }

  /** Whether it is a sum of money that no product is sold for. */
  static boolean isNoPrice(@Nullable Amount amount) {
    return amount != null && amount.unit().length() == CURRENCY && amount.value() > HIGHEST_PRICE;
  }

  /** "the remaining stake": a share of what is not told. */
  private static boolean isOfNothing(List<String> products) {
    return !products.isEmpty() && products.stream()
        .allMatch(product -> WordSets.ENGLISH.holds("holding-word",
            product.toLowerCase(Locale.ROOT).substring(product.lastIndexOf(' ') + 1)));
  }

  /** "the crowded market", "new areas": a market that nothing tells from others. */
  private static boolean isSomeMarket(String product) {
    String[] words = product.toLowerCase(Locale.ROOT).split(" ", -1);
    WordSets sets = WordSets.ENGLISH;
    return sets.holds("any-market", words[words.length - 1])
        && Arrays.stream(words, 0, words.length - 1).allMatch(sets.set("market-like")::contains);
  }

  /** "4G version of device", "10 device": what is left without the version and the number. */
  private static String bare(String product) {
    int of = product.lastIndexOf(" of ");
    boolean form = of > 0
        && WordSets.ENGLISH.holds("form-noun", product.substring(product.lastIndexOf(' ', of - 1) + 1, of));
    return NUMBER.matcher(form ? product.substring(of + " of ".length()) : product).replaceFirst("");
  }

  /** Whether there are products and each is one word of a set, with a number or a kind of version at most. */
  private static boolean isBare(String set, List<String> products) {
    return !products.isEmpty()
        && products.stream().allMatch(product -> WordSets.ENGLISH.holds(set, bare(product.toLowerCase(Locale.ROOT))));
  }
}
