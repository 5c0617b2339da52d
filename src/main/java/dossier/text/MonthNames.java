package dossier.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of months in the languages in which pages and feeds are read, full and short, from the locale data of the JDK. */
public final class MonthNames {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb",
      "fi", "pl", "cs", "sk", "hu", "ro", "ru", "uk", "bg", "el", "tr", "id", "ms", "vi", "ca", "hr", "sl", "lt");
  private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE,
      TextStyle.SHORT_STANDALONE);
  private static final Map<String, Integer> MONTHS = load();

  private MonthNames() {}

  /** 1 to 12, or 0 when the word names no month; case and a full stop at the end do not matter. */
  public static int of(String word) {
    return MONTHS.getOrDefault(key(word), 0);
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
    for (String language : LANGUAGES)
      for (TextStyle style : STYLES)
        for (Month month : Month.values()) {
          String name = key(month.getDisplayName(style, Locale.forLanguageTag(language)));
          if (name.length() >= 3 && name.chars().allMatch(Character::isLetter))
            months.putIfAbsent(name, month.getValue());
        }
    return months;
  }
}
