package dossier.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers written as words: "two hundred and five", "twenty-one", "a dozen", "zero point five". */
final class NumberWords {
  private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("zero", 0), Map.entry("nought", 0),
      Map.entry("naught", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
      Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
      Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13),
      Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
      Map.entry("eighteen", 18), Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30),
      Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70),
      Map.entry("eighty", 80), Map.entry("ninety", 90));
  private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("hundred", 1e2),
      Map.entry("thousand", 1e3), Map.entry("million", 1e6), Map.entry("billion", 1e9), Map.entry("trillion", 1e12),
      Map.entry("lakh", 1e5), Map.entry("lakhs", 1e5), Map.entry("crore", 1e7), Map.entry("crores", 1e7),
      Map.entry("dozen", 12.0), Map.entry("dozens", 12.0));

  private static final WordMemory<Boolean> BEGINNING = new WordMemory<>(NumberWords::mayBegin);

  /** Letters in "seventeen", and one more. */
  private static final int LONGEST = 10;

  private NumberWords() {}

  /** A number in words and where it ends. */
  record Read(int end, double value) {}

  /** Whether the word at {@code at} may begin a number; a cheap check. */
  static boolean mayBegin(String text, int at) {
    if ("aAhHzZnNoOtTfFsSeE".indexOf(text.charAt(at)) < 0) return false;
    int end = at;
    while (end < text.length() && end < at + LONGEST && Character.isLetter(text.charAt(end)))
      end++;
    return BEGINNING.of(text, at, end);
  }

  private static boolean mayBegin(String said) {
    String word = said.toLowerCase(Locale.ROOT);
    return SMALL.containsKey(word) || word.equals("a") || word.equals("an") || word.equals("half");
  }

  /** The value of one word such as "seven" or "twenty", or -1. */
  static int small(String lowerCase) {
    return SMALL.getOrDefault(lowerCase, -1);
  }

  /** The factor of a scale word, or 0. */
  static double scale(String lowerCase) {
    return SCALES.getOrDefault(lowerCase, 0.0);
  }

  /** The longest number in words that begins at {@code start}, where a word begins; null where there is none. */
  static @Nullable Read read(String text, int start) {
    Reader reader = new Reader(text, start);
    return reader.read();
  }

  /** The word of letters that begins at {@code start} in lower case, or an empty one. */
  static String word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end)))
      end++;
    return text.substring(Math.min(start, text.length()), end).toLowerCase(Locale.ROOT);
  }

  private static final class Reader {
    private final String text;
    private int at;
    private int end;
    private double total;
    private double group;
    /** What may still follow inside the group: below 1 nothing, below 10 a unit, below 100 also tens. */
    private int room = 100;
    private double lastScale = Double.MAX_VALUE;
    private boolean any;

    Reader(String text, int start) {
      this.text = text;
      this.at = start;
      this.end = start;
    }

    @Nullable
    Read read() {
      String first = word(text, at);
      if (first.equals("a") || first.equals("half")) open(first);
      while (take(word(text, at)))
        at = next();
      if (any) decimals();
      return any ? new Read(end, total + group) : null;
    }

    /** "a hundred", "half a million": only before a scale. */
    private void open(String first) {
      int next = at + first.length();
      if (first.equals("half") && word(text, skip(next)).equals("a")) next = skip(next) + 1;
      else if (first.equals("half")) return;
      if (scale(word(text, skip(next))) == 0) return;
      group = first.equals("half") ? 0.5 : 1;
      room = 0;
      at = skip(next);
    }

    private boolean take(String word) {
      if (word.isEmpty()) return false;
      int small = small(word);
      boolean taken = small >= 0 ? takeSmall(small) : takeScale(scale(word));
      if (taken) {
        any = true;
        end = at + word.length();
      }
      return taken;
    }

    private boolean takeSmall(int value) {
      if (value >= room || (value == 0 && any)) return false;
      group += value;
      room = value >= 20 ? 10 : 0;
      return true;
    }

    private boolean takeScale(double scale) {
      if (scale == 0 || (group == 0 && total == 0)) return false;
      if (scale <= 100) {
        if (group == 0 || (group >= 100 && scale == 100)) return false;
        group *= scale;
        room = scale == 100 ? 100 : 0;
        return true;
      }
      if (group == 0) total *= scale;
      else if (scale >= lastScale) return false;
      else
        total += group * scale;
      group = 0;
      room = 100;
      lastScale = scale;
      return true;
    }

    /** Where the next word of the number would begin: after a space, a hyphen or "and". */
    private int next() {
      int next = skip(end);
      boolean joins = word(text, next).equals("and") && room == 100;
      int after = joins ? skip(next + 3) : next;
      return joins && small(word(text, after)) < 1 ? text.length() : after;
    }

    private int skip(int from) {
      int next = from;
      while (next < text.length() && next < from + 3 && (text.charAt(next) == ' ' || text.charAt(next) == '-'))
        next++;
      return next == from ? text.length() : next;
    }

    /** "point nought three". */
    private void decimals() {
      int next = skip(end);
      if (!word(text, next).equals("point")) return;
      int digit = skip(next + 5);
      double factor = 0.1;
      for (int value = small(word(text, digit)); value >= 0; value = small(word(text, digit))) {
        group += value * (value > 9 ? factor / 10 : factor);
        factor /= 10;
        end = digit + word(text, digit).length();
        digit = skip(end);
      }
    }
  }
}
