package dossier.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in answers, read apart from what the program reads them with. */
final class NumberForms {
  /** @param unit code of a currency, "percent", or "" for a bare or counted number */
  record Found(double value, String unit) {
    /** Within one percent and of one unit. */
    boolean like(Found gold) {
      return unit.equals(gold.unit) && Math.abs(value - gold.value) <= 0.01 * Math.abs(gold.value) + 1e-12;
    }
  }

  private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen", "twenty");
  private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("thousand", 1e3), Map.entry("k", 1e3),
      Map.entry("million", 1e6), Map.entry("mln", 1e6), Map.entry("m", 1e6), Map.entry("billion", 1e9),
      Map.entry("bln", 1e9), Map.entry("bn", 1e9), Map.entry("b", 1e9), Map.entry("trillion", 1e12),
      Map.entry("tn", 1e12));
  private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"),
      Map.entry("usd", "USD"), Map.entry("dollar", "USD"), Map.entry("hk$", "HKD"), Map.entry("hkd", "HKD"),
      Map.entry("€", "EUR"), Map.entry("eur", "EUR"), Map.entry("euro", "EUR"), Map.entry("£", "GBP"),
      Map.entry("gbp", "GBP"), Map.entry("pound", "GBP"), Map.entry("¥", "JPY"), Map.entry("jpy", "JPY"),
      Map.entry("yen", "JPY"), Map.entry("yuan", "CNY"), Map.entry("renminbi", "CNY"), Map.entry("rmb", "CNY"),
      Map.entry("cny", "CNY"), Map.entry("hong kong dollar", "HKD"), Map.entry("rupee", "INR"),
      Map.entry("won", "KRW"), Map.entry("percent", "percent"), Map.entry("per cent", "percent"),
      Map.entry("%", "percent"), Map.entry("percentage point", "percent"), Map.entry("us dollar", "USD"));
  private static final Pattern NUMBER = Pattern
      .compile("(?<sign>(?:us|hk)?\\$|[€£¥]|\\b(?:usd|hkd|eur|gbp|jpy|cny|rmb)\\s)?\\s?"
          + "(?<![\\w.])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\b(?:" + String.join("|", WORDS)
          + ")\\b)"
          + "(?:[\\s-]?(?<scale>thousand|million|billion|trillion|mln|bln|bn|tn|[kmb])\\b)?"
          + "(?:[\\s-]?(?<unit>percentage point|percent|per cent|%|us dollar|hong kong dollar|dollar|usd|euro|eur|pound|gbp|yen|jpy"
          + "|yuan|renminbi|rmb|cny|hkd|rupee|won)s?(?!\\w))?");

  private NumberForms() {}

  /** All that stand in {@code text} outside dates. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(DateForms.without(Plain.folded(text)));
    while (number.find())
      found.add(new Found(value(number), unit(number)));
    return found;
  }

  /** The unit of a labelled number: what is counted makes none. */
  static Found gold(double value, String unit) {
    return new Found(value, UNITS.containsValue(unit) ? unit : "");
  }

  private static double value(Matcher number) {
    String digits = number.group("number");
    int word = WORDS.indexOf(digits);
    double value = word >= 0 ? word : Double.parseDouble(digits.replace(",", ""));
    String scale = number.group("scale");
    return scale == null ? value : value * SCALES.getOrDefault(scale, 1.0);
  }

  private static String unit(Matcher number) {
    String unit = number.group("unit") != null ? number.group("unit") : number.group("sign");
    return unit == null ? "" : UNITS.getOrDefault(unit.strip(), "");
  }
}
