package dossier.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of a page's text as a BCP 47 tag: what the page says, unless its words are clearly of another. */
final class PageLanguage {
  private static final Map<String, Set<String>> WORDS = load();
  private static final Pattern LETTERS = Pattern.compile("\\P{L}+");
  /** Text that is looked at, in characters. */
  private static final int MAX_TEXT = 4_000;
  /** Part of the words that must be common ones of the language. */
  private static final double LEAST = 0.1;
  /** Words that must be common ones. */
  private static final int LEAST_WORDS = 8;

  private PageLanguage() {}

  /** The tag in canonical case, or null. */
  static @Nullable String of(Stream<String> declared, String text) {
    String said = declared.flatMap(tag -> Stream.ofNullable(tag(tag))).findFirst().orElse(null);
    String heard = byWords(text);
    if (said == null) return heard;
    boolean agreed = heard == null || !WORDS.containsKey(primary(said)) || primary(said).equals(heard);
    return agreed ? said : heard;
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static @Nullable String tag(String printed) {
    String text = printed.strip().replace('_', '-');
    int end = text.indexOf(',');
    if (end > 0) text = text.substring(0, end).strip();
    if (text.length() < 2 || text.length() > 35) return null;
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      return locale.getLanguage().length() < 2 ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** The language of the table whose common words are most frequent, or null. */
  private static @Nullable String byWords(String text) {
    Map<String, Integer> counts = new HashMap<>();
    String[] words = LETTERS.split(text.substring(0, Math.min(text.length(), MAX_TEXT)).toLowerCase(Locale.ROOT), -1);
    for (String word : words)
      WORDS.forEach((language, common) -> {
        if (common.contains(word)) counts.merge(language, 1, Integer::sum);
      });
    int best = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    if (best < LEAST_WORDS || best < LEAST * words.length) return null;
    List<String> near = counts.keySet()
        .stream()
        .filter(language -> 2 * counts.getOrDefault(language, 0) > best)
        .toList();
    return near.size() == 1 ? near.getFirst() : null;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : LinePatterns.resource("language-words.tsv")) {
      if (line.startsWith("#")) continue;
      String[] columns = line.split("\t", 2);
      words.put(columns[0], Set.copyOf(Arrays.asList(columns[1].split(" "))));
    }
    return words;
  }
}
