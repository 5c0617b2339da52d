package dossier.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds amounts of money, percentages and counts in English text. */
public final class Quantities {
  private static final Map<String, Double> WORDS = Map.ofEntries(Map.entry("one", 1.0), Map.entry("two", 2.0),
      Map.entry("three", 3.0), Map.entry("four", 4.0), Map.entry("five", 5.0), Map.entry("six", 6.0),
      Map.entry("seven", 7.0), Map.entry("eight", 8.0), Map.entry("nine", 9.0), Map.entry("ten", 10.0),
      Map.entry("eleven", 11.0), Map.entry("twelve", 12.0), Map.entry("fifteen", 15.0), Map.entry("twenty", 20.0),
      Map.entry("thirty", 30.0), Map.entry("forty", 40.0), Map.entry("fifty", 50.0), Map.entry("hundred", 100.0),
      Map.entry("half a", 0.5), Map.entry("a", 1.0));

  private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("hundred", 1e2), Map.entry("thousand", 1e3),
      Map.entry("million", 1e6), Map.entry("billion", 1e9), Map.entry("trillion", 1e12), Map.entry("mln", 1e6),
      Map.entry("bln", 1e9), Map.entry("bn", 1e9), Map.entry("mn", 1e6), Map.entry("m", 1e6), Map.entry("b", 1e9),
      Map.entry("k", 1e3), Map.entry("dozen", 12.0));

  /** Currency signs before the number. */
  private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"),
      Map.entry("c$", "CAD"), Map.entry("a$", "AUD"), Map.entry("hk$", "HKD"), Map.entry("nt$", "TWD"),
      Map.entry("s$", "SGD"), Map.entry("€", "EUR"), Map.entry("£", "GBP"), Map.entry("¥", "JPY"),
      Map.entry("₩", "KRW"),
      Map.entry("₹", "INR"), Map.entry("rs", "INR"), Map.entry("usd", "USD"), Map.entry("eur", "EUR"),
      Map.entry("gbp", "GBP"));

  /** Currency names after the number. */
  private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("dollar", "USD"), Map.entry("euro", "EUR"),
      Map.entry("pound", "GBP"), Map.entry("yen", "JPY"), Map.entry("yuan", "CNY"), Map.entry("renminbi", "CNY"),
      Map.entry("won", "KRW"), Map.entry("rupee", "INR"), Map.entry("crown", "SEK"), Map.entry("kronor", "SEK"),
      Map.entry("franc", "CHF"), Map.entry("rand", "ZAR"), Map.entry("real", "BRL"), Map.entry("ruble", "RUB"),
      Map.entry("rouble", "RUB"), Map.entry("cent", "USD"));

  private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})++(?:\\.\\d+)?|\\d++(?:\\.\\d+)?|\\b(?:half a|"
      + "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\\b"
      + "|\\ba(?=[ -](?:hundred|thousand|million|billion|trillion|dozen)\\b))";
  private static final String SCALE = "(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|mln|bln|bn|mn|dozen|[mbk])\\b)?";
  private static final Pattern QUANTITY = Pattern.compile(
      "(?<sign>(?<![A-Za-z])(?:US\\$|C\\$|A\\$|HK\\$|NT\\$|S\\$|USD |EUR |GBP |Rs\\.? ?)|[$€£¥₩₹])? ?(?<![\\w.,])"
          + NUMBER + SCALE
          + "(?:(?: |-)?(?<percent>percentage points?|percent\\b|per cent\\b|pct\\b|%)"
          + "|(?: |-)(?:U\\.?S\\.? |Australian |Canadian |Hong Kong |Singapore |Taiwan )?(?<currency>dollar|euro|pound|yen|yuan|renminbi"
          + "|won|rupee|crown|kronor|franc|rand|real|ruble|rouble|cent)s?\\b)?",
      Pattern.CASE_INSENSITIVE);

  /** The counted thing: up to two modifiers and a noun, taken greedily; the last plural word is the unit. */
  private static final Pattern NOUN = Pattern.compile("[ -]((?:[a-z][a-z-]*+ ){0,2}[a-z][a-z-]*+)");

  private Quantities() {}

  /** The amounts in {@code text} by position; years and parts of dates are not amounts. */
  public static List<Quantity> find(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(text);
    while (matcher.find()) {
      Quantity quantity = quantity(matcher, text);
      if (quantity != null) found.add(quantity);
    }
    found.sort(Comparator.comparing(Quantity::span));
    return found;
  }

  private static @Nullable Quantity quantity(Matcher matcher, String text) {
    double value = value(matcher);
    Span span = trimmed(text, matcher.start(), matcher.end());
    if (matcher.group("percent") != null) return new Quantity(span, Quantity.Kind.PERCENT, value, "percent");
    String sign = matcher.group("sign");
    if (sign != null) {
      String currency = SIGNS.getOrDefault(sign.strip().toLowerCase(Locale.ROOT).replace(".", ""), "USD");
      return new Quantity(span, Quantity.Kind.MONEY, value, currency);
    }
    String name = matcher.group("currency");
    if (name != null) return named(span, value, name.toLowerCase(Locale.ROOT));
    return count(matcher, text, span, value);
  }

  private static Quantity named(Span span, double value, String name) {
    double units = name.equals("cent") ? value / 100 : value;
    return new Quantity(span, Quantity.Kind.MONEY, units, NAMES.getOrDefault(name, "USD"));
  }

  private static @Nullable Quantity count(Matcher matcher, String text, Span span, double value) {
    boolean year = matcher.group("scale") == null && matcher.group("number").length() == 4 && value >= 1900
        && value < 2100;
    Matcher noun = NOUN.matcher(text).region(matcher.end(), Math.min(text.length(), matcher.end() + 60));
    String unit = noun.lookingAt() ? counted(noun.group(1)) : "";
    if (year || (unit.isEmpty() && value < 10 && matcher.group("scale") == null)) return null;
    int end = unit.isEmpty() ? span.end() : text.indexOf(unit, span.end()) + unit.length();
    return new Quantity(new Span(span.start(), end), Quantity.Kind.COUNT, value, unit);
  }

  /** The first plural word, or nothing: "new retail stores in" gives "stores". */
  private static String counted(String words) {
    for (String word : words.split(" ", -1)) {
      if (FUNCTION.contains(word)) return "";
      if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) return word;
      if (word.equals("people") || word.equals("staff")) return word;
    }
    return "";
  }

  private static final java.util.Set<String> FUNCTION = java.util.Set.of("in", "of", "to", "and", "or", "for", "on",
      "at",
      "by", "from", "the", "a", "an", "as", "was", "is", "were", "are", "this", "its", "his", "has", "that", "with");

  private static double value(Matcher matcher) {
    String number = matcher.group("number").toLowerCase(Locale.ROOT).replace(",", "");
    String scale = matcher.group("scale");
    double factor = scale == null ? 1 : SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0);
    return factor
        * (Character.isDigit(number.charAt(0)) ? Double.parseDouble(number) : WORDS.getOrDefault(number, 1.0));
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ')
      from++;
    return new Span(from, end);
  }
}
