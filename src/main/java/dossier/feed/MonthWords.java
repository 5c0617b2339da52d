package dossier.feed;

import dossier.text.MonthNames;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the month that a date names in words. */
final class MonthWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}\\.?");
  /** Words beside dates that are looked up in no other language. */
  private static final Set<String> WEEKDAYS_AND_ZONES = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "gmt",
      "utc");

  private MonthWords() {}

  /** The month that a word of the text names, 1 to 12, or 0 when none does; English names are looked for first. */
  static int in(String text) {
    List<String> words = WORD.matcher(text).results().map(word -> folded(word.group())).toList();
    for (String word : words)
      if (english(word) > 0) return english(word);
    for (String word : words)
      if (!WEEKDAYS_AND_ZONES.contains(word) && MonthNames.of(word) > 0) return MonthNames.of(word);
    return 0;
  }

  /** Cut to three letters or more. */
  private static int english(String word) {
    if (word.equals("sept")) return 9;
    for (Month month : Month.values())
      if (month.name().toLowerCase(Locale.ROOT).startsWith(word)) return month.getValue();
    return 0;
  }

  private static String folded(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
