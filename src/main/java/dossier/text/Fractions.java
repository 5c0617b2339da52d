package dossier.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts of a whole: "two thirds", "5 1/2", "one in five", "half", "five and a quarter". */
final class Fractions {
  private static final Map<String, Double> PARTS = Map.ofEntries(Map.entry("half", 2.0), Map.entry("halve", 2.0),
      Map.entry("third", 3.0), Map.entry("quarter", 4.0), Map.entry("fourth", 4.0), Map.entry("fifth", 5.0),
      Map.entry("sixth", 6.0), Map.entry("seventh", 7.0), Map.entry("eighth", 8.0), Map.entry("ninth", 9.0),
      Map.entry("tenth", 10.0), Map.entry("twelfth", 12.0), Map.entry("sixteenth", 16.0), Map.entry("twentieth", 20.0),
      Map.entry("hundredth", 100.0), Map.entry("thousandth", 1e3), Map.entry("millionth", 1e6),
      Map.entry("billionth", 1e9), Map.entry("trillionth", 1e12));
  private static final Map<String, Integer> UNIT_ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4,
      "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9);
  private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100);
  private static final Set<String> AFTER_HALF = Set.of("of", "the", "its", "their", "his", "her", "our", "all",
      "people", "that", "as");

  private Fractions() {}

  /** A number in words with its fraction, or a fraction alone. */
  static @Nullable Numeral words(String text, int at) {
    String first = NumberWords.word(text, at);
    if (first.equals("half") || first.equals("a") || first.equals("an")) {
      Numeral part = article(text, at, first);
      if (part != null) return part;
    }
    NumberWords.Read read = NumberWords.read(text, at);
    if (read == null) return null;
    return withFraction(text, at, read);
  }

  private static Numeral withFraction(String text, int at, NumberWords.Read read) {
    Numeral part = tensJoined(text, at, read);
    if (part == null) part = parts(text, at, read.end(), read.value());
    if (part == null) part = ratio(text, at, read.end(), read.value());
    if (part != null) return part;
    int and = after(text, read.end(), "and");
    Numeral rest = and < 0 ? null : partAt(text, and);
    if (rest != null && rest.value() < 1)
      return new Numeral(at, rest.end(), read.value() + rest.value(), read.value(), true, false, true);
    boolean scaled = read.value() >= 100 || text.substring(at, read.end()).contains("ozen") || read.value() % 1 != 0;
    return new Numeral(at, read.end(), read.value(), read.value(), scaled, false, false);
  }

  /** "two thirds" and "a quarter" after "and". */
  private static @Nullable Numeral partAt(String text, int at) {
    String first = NumberWords.word(text, at);
    if (first.equals("a")) {
      Denominator part = denominator(text, skip(text, at + 1), false);
      return part == null ? null : fraction(at, part.end(), 1 / part.value());
    }
    NumberWords.Read read = NumberWords.read(text, at);
    return read == null ? null : parts(text, at, read.end(), read.value());
  }

  /** "a half", "half of", "a third of", "a twenty-first". */
  private static @Nullable Numeral article(String text, int at, String first) {
    boolean half = first.equals("half");
    int from = half ? at : skip(text, at + first.length());
    if (half && !standsForPart(text, at)) return null;
    Denominator part = denominator(text, from, false);
    if (part == null) return null;
    boolean ends = part.end() >= text.length() || after(text, part.end(), "of") > 0;
    return half || ends ? fraction(at, part.end(), 1 / part.value()) : null;
  }

  /** "half of the phones" and "more than half people", but not "the first half". */
  private static boolean standsForPart(String text, int at) {
    if (AFTER_HALF.contains(NumberWords.word(text, skip(text, at + 4)))) return !precededByOrdinal(text, at);
    return text.regionMatches(true, Math.max(0, at - 5), "than ", 0, 5);
  }

  private static boolean precededByOrdinal(String text, int at) {
    String before = text.substring(Math.max(0, at - 8), at).toLowerCase(java.util.Locale.ROOT);
    return before.endsWith("first ") || before.endsWith("second ") || before.endsWith("first-")
        || before.endsWith("second-") || before.endsWith("last ") || before.endsWith("-") || before.endsWith("year ");
  }

  private record Denominator(int end, double value) {}

  /** "thirds", "twenty-fifths"; in the singular only where {@code plural} is not asked. */
  private static @Nullable Denominator denominator(String text, int at, boolean plural) {
    String word = NumberWords.word(text, at);
    if (word.isEmpty()) return null;
    int tens = NumberWords.small(word);
    if (tens >= 20 && tens < 100) {
      int next = skip(text, at + word.length());
      String last = NumberWords.word(text, next);
      Integer unit = UNIT_ORDINALS.get(singular(last));
      if (unit == null || (plural && !last.endsWith("s"))) return null;
      return new Denominator(next + last.length(), tens + unit);
    }
    Double value = PARTS.get(singular(word));
    return value == null || (plural && !word.endsWith("s")) ? null : new Denominator(at + word.length(), value);
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static @Nullable Numeral parts(String text, int at, int end, double count) {
    Denominator part = denominator(text, skip(text, end), count != 1);
    if (part == null) return null;
    boolean joined = text.charAt(end) == '-' || part.end() >= text.length() || after(text, part.end(), "of") > 0;
    boolean order = count == 1 || part.value() == 4;
    return order && !joined ? null : fraction(at, part.end(), count / part.value());
  }

  /** "one hundred thirty-fifths" are a hundred parts of thirty-five. */
  private static @Nullable Numeral tensJoined(String text, int at, NumberWords.Read read) {
    int tens = (int) (read.value() % 100);
    String last = NumberWords.word(text, skip(text, read.end()));
    if (tens < 20 || tens % 10 != 0 || read.value() < 100 || !last.endsWith("s")) return null;
    Integer unit = UNIT_ORDINALS.get(singular(last));
    return unit == null
        ? null
        : fraction(at, skip(text, read.end()) + last.length(), (read.value() - tens) / (tens + unit));
  }

  /** "one in five", "1 over 3", "nine out of ten". */
  private static @Nullable Numeral ratio(String text, int at, int end, double count) {
    int over = after(text, end, "over");
    int from = over > 0 ? over : after(text, end, "in");
    int out = after(text, end, "out");
    if (out > 0) from = after(text, out - 1, "of");
    if (from < 0) return null;
    boolean figures = Numeral.isDigit(text.charAt(Math.min(from, text.length() - 1)));
    NumberWords.Read whole = figures ? figure(text, from) : NumberWords.read(text, from);
    if (whole == null || whole.value() <= count || count < 1) return null;
    boolean year = whole.value() >= 1900 && whole.value() < 2100;
    boolean counts = over < 0 && out < 0 && (year || count > 9 || countedAfter(text, whole.end()));
    return counts ? null : fraction(at, whole.end(), count / whole.value());
  }

  /** "one in five years" and "two in ten days" count years and days. */
  private static boolean countedAfter(String text, int end) {
    String unit = NumberWords.word(text, skip(text, end));
    return unit.startsWith("year") || unit.startsWith("month") || unit.startsWith("day") || unit.startsWith("week")
        || unit.startsWith("hour") || unit.startsWith("minute") || unit.startsWith("decade")
        || unit.startsWith("quarter") || NumberWords.scale(unit) > 0 || unit.startsWith("countr")
        || unit.startsWith("cit") || unit.startsWith("state") || unit.startsWith("market");
  }

  private static NumberWords.@Nullable Read figure(String text, int at) {
    int end = at;
    while (end < text.length() && Numeral.isDigit(text.charAt(end)))
      end++;
    return end == at || end > at + 6
        ? null
        : new NumberWords.Read(end, Integer.parseInt(text.substring(at, end)));
  }

  /** "4/5", "5 1/2", "1 over 3" after the figures {@code [at, end)}. */
  static @Nullable Numeral figures(String text, int at, int end, double value) {
    if (value % 1 != 0) return null;
    if (end < text.length() && text.charAt(end) == '/') {
      NumberWords.Read under = figure(text, end + 1);
      return under == null || !common(text, value, under)
          ? null
          : fraction(at, under.end(), value / under.value());
    }
    NumberWords.Read over = end < text.length() && text.charAt(end) == ' ' ? figure(text, end + 1) : null;
    if (over != null && over.end() < text.length() && text.charAt(over.end()) == '/') {
      NumberWords.Read under = figure(text, over.end() + 1);
      if (under != null && common(text, over.value(), under))
        return fraction(at, under.end(), value + over.value() / under.value());
    }
    return ratio(text, at, end, value);
  }

  private static boolean common(String text, double over, NumberWords.Read under) {
    boolean ends = under.end() >= text.length() || "/-".indexOf(text.charAt(under.end())) < 0;
    return ends && over >= 1 && over < under.value() && DENOMINATORS.contains((int) under.value());
  }

  private static Numeral fraction(int start, int end, double value) {
    return new Numeral(start, end, value, value, false, false, true);
  }

  /** Where the text goes on after that word, or -1. */
  private static int after(String text, int end, String word) {
    int at = skip(text, end);
    return NumberWords.word(text, at).equals(word) ? skip(text, at + word.length()) : -1;
  }

  /** Past a space, a hyphen, or a hyphen between spaces. */
  private static int skip(String text, int from) {
    int next = from;
    while (next < text.length() && next < from + 3 && (text.charAt(next) == ' ' || text.charAt(next) == '-'))
      next++;
    return next == from ? text.length() : next;
  }
}
