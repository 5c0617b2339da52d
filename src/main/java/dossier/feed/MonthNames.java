package dossier.feed;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Months by their names in the languages of feeds that we meet, long and short. */
final class MonthNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}\\.?");
  /** Words beside dates that are looked up in no other language. */
  private static final Set<String> WEEKDAYS_AND_ZONES = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "gmt",
      "utc");

  /** In this order: the first language that has a word decides what it means. */
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb",
      "pl",
      "cs", "hu", "tr", "ro", "fi", "ru", "uk", "el");

  private static final class Localized {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
      for (String language : LANGUAGES)
        for (Month month : Month.values())
          for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
              TextStyle.SHORT_STANDALONE))
            NUMBERS.putIfAbsent(folded(month.getDisplayName(style, Locale.of(language))), month.getValue());
    }
  }

  private MonthNames() {}

  /** The month that a word of the text names, 1 to 12, or 0 when none does; English names are looked for first. */
  static int in(String text) {
    List<String> words = WORD.matcher(text).results().map(word -> folded(word.group())).toList();
    for (String word : words)
      if (english(word) > 0) return english(word);
    for (String word : words)
      if (!WEEKDAYS_AND_ZONES.contains(word) && Localized.NUMBERS.containsKey(word)) return Localized.NUMBERS.get(word);
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
