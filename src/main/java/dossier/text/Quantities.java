package dossier.text;

import java.math.BigDecimal;
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
  private static final List<String> UNITS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
      "nine");
  private static final List<String> TEENS = List.of("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
      "sixteen", "seventeen", "eighteen", "nineteen");
  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
      "ninety");

  private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("hundred", 1e2), Map.entry("thousand", 1e3),
      Map.entry("million", 1e6), Map.entry("billion", 1e9), Map.entry("trillion", 1e12), Map.entry("mln", 1e6),
      Map.entry("bln", 1e9), Map.entry("bn", 1e9), Map.entry("mn", 1e6), Map.entry("m", 1e6), Map.entry("b", 1e9),
      Map.entry("k", 1e3), Map.entry("dozen", 12.0), Map.entry("lakh", 1e5), Map.entry("crore", 1e7));

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

  private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})++(?:\\.\\d+)?|\\d++(?:\\.\\d+)?|\\b(?:half a|(?:"
      + String.join("|", TENS) + ")(?:[ -](?:" + String.join("|", UNITS) + "))?|" + String.join("|", TEENS) + "|"
      + String.join("|", UNITS) + ")\\b|\\ba(?=[ -](?:hundred|thousand|million|billion|trillion|dozen)\\b))";
  private static final String SCALE = "(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|mln|bln|bn|mn|dozen|lakh|crore|[mbk])\\b)?";
  private static final Pattern QUANTITY = Pattern.compile(
      "(?<sign>(?<![A-Za-z])(?:US\\$|C\\$|A\\$|HK\\$|NT\\$|S\\$|USD |EUR |GBP |Rs\\.? ?)|[$€£¥₩₹])? ?(?<![\\w.,])"
          + NUMBER + SCALE
          + "(?:(?: |-)?(?<percent>percentage points?|percent\\b|per cent\\b|pct\\b|%)"
          + "|(?: |-)(?:U\\.?S\\.? |Australian |Canadian |Hong Kong |Singapore |Taiwan )?(?<currency>dollar|euro|pound|yen|yuan|renminbi"
          + "|won|rupee|crown|kronor|franc|rand|real|ruble|rouble|cent)s?\\b)?",
      Pattern.CASE_INSENSITIVE);

  /** The counted thing: up to two modifiers and a noun, taken greedily; the first plural word is the unit. */
  private static final Pattern NOUN = Pattern.compile("[ -]((?:[a-z][a-z-]*+ ){0,2}[a-z][a-z-]*+)");
  private static final Pattern NOUN_WORD = Pattern.compile("[^ ]+");

  private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
      + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  /** What makes the number after it a part of a date. */
  private static final Pattern DATE_BEFORE = Pattern.compile("\\b(?:" + MONTH + "\\.? |\\d{4}-(?:\\d{2}-)?)$");
  /** What makes the number before it a part of a date. */
  private static final Pattern DATE_AFTER = Pattern.compile(" " + MONTH + "\\b");

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
    boolean scaled = matcher.group("scale") != null;
    boolean year = !scaled && matcher.group("number").length() == 4 && value >= 1900 && value < 2100;
    if (year || (!scaled && (partOfWord(text, span) || partOfDate(text, span)))) return null;
    Span unit = counted(text, span.end());
    if (unit.length() == 0 && value < 10 && !scaled) return null;
    int end = unit.length() == 0 ? span.end() : unit.end();
    return new Quantity(new Span(span.start(), end), Quantity.Kind.COUNT, value, unit.of(text));
  }

  /** "20" in "20th" and in "20nm". */
  private static boolean partOfWord(String text, Span number) {
    return number.end() < text.length() && Character.isLetter(text.charAt(number.end()));
  }

  /** "15" in "15 December", in "December 15" and in "2018-12-15". */
  private static boolean partOfDate(String text, Span number) {
    return DATE_AFTER.matcher(text).region(number.end(), text.length()).lookingAt()
        || DATE_BEFORE.matcher(text.substring(Math.max(0, number.start() - 12), number.start())).find();
  }

  /** The first plural word after {@code from}, or an empty span: "new retail stores in" gives "stores". */
  private static Span counted(String text, int from) {
    Matcher noun = NOUN.matcher(text).region(from, Math.min(text.length(), from + 60));
    if (!noun.lookingAt()) return new Span(from, from);
    Matcher words = NOUN_WORD.matcher(text).region(noun.start(1), noun.end(1));
    while (words.find()) {
      String word = words.group();
      if (FUNCTION.contains(word)) break;
      boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      if (plural || word.equals("people") || word.equals("staff")) return new Span(words.start(), words.end());
    }
    return new Span(from, from);
  }

  private static final java.util.Set<String> FUNCTION = java.util.Set.of("in", "of", "to", "and", "or", "for", "on",
      "at",
      "by", "from", "the", "a", "an", "as", "was", "is", "were", "are", "this", "its", "his", "has", "that", "with");

  private static double value(Matcher matcher) {
    String number = matcher.group("number").toLowerCase(Locale.ROOT).replace(",", "");
    String scale = matcher.group("scale");
    double factor = scale == null ? 1 : SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0);
    BigDecimal value = Character.isDigit(number.charAt(0))
        ? new BigDecimal(number)
        : BigDecimal.valueOf(spelled(number));
    return value.multiply(BigDecimal.valueOf(factor)).doubleValue();
  }

  /** "two" is 2, "thirty-two" 32, "half a" 0.5 and "a" 1. */
  private static double spelled(String number) {
    if (number.equals("half a")) return 0.5;
    if (number.equals("a")) return 1;
    double value = 0;
    for (String word : number.split("[ -]", -1)) {
      if (TENS.contains(word)) value += 10 * (TENS.indexOf(word) + 2);
      if (TEENS.contains(word)) value += TEENS.indexOf(word) + 10;
      if (UNITS.contains(word)) value += UNITS.indexOf(word) + 1;
    }
    return value;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ')
      from++;
    return new Span(from, end);
  }
}
