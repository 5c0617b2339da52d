package dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element's name, class, id, role and other labels say of its content: the table {@code hints.tsv}. */
final class Hints {
  /** How far a hint is to be believed. */
  enum Strength {
    /** Beside the article. */
    SURE,
    /** Beside the article unless a good part of the page's text is in such elements. */
    LIKELY,
    /** Beside the article where it stands above the text. */
    ABOVE,
    /** Of the article though it looks like something beside it. */
    KEEP,
    /** Where pages put the article's text. */
    BODY
  }

  /** Words in a row that say something. */
  record Hint(Strength strength, List<String> words) {}

  /** Names looked at in each attribute, in characters. */
  private static final int MAX_LENGTH = 400;
  private static final List<String> ATTRIBUTES = List
      .of("class", "id", "role", "itemprop", "data-component", "data-module", "data-type", "data-testid");
  private static final Map<String, List<Hint>> BY_FIRST_WORD = load();

  private Hints() {}

  /** All that is said of the element itself. */
  static List<Hint> of(Element element) {
    List<Hint> hints = new ArrayList<>(2);
    add(element.normalName(), hints);
    if (element.attributesSize() > 0)
      for (String attribute : ATTRIBUTES)
      add(element.attr(attribute), hints);
    return hints;
  }

  private static void add(String names, List<Hint> hints) {
    if (names.isEmpty()) return;
    List<String> words = words(names.length() > MAX_LENGTH ? names.substring(0, MAX_LENGTH) : names);
    for (int i = 0; i < words.size(); i++)
      for (Hint hint : BY_FIRST_WORD.getOrDefault(words.get(i), List.of()))
        if (isAt(words, i, hint.words)) hints.add(hint);
  }

  private static boolean isAt(List<String> words, int at, List<String> phrase) {
    return at + phrase.size() <= words.size() && words.subList(at, at + phrase.size()).equals(phrase);
  }

  /** Parted at everything but letters, and before capitals that follow small letters. */
  private static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean end = i == names.length() || !Character.isLetter(names.charAt(i));
      boolean hump = !end && i > from && Character.isUpperCase(names.charAt(i))
          && Character.isLowerCase(names.charAt(i - 1));
      if (!end && !hump) continue;
      if (i > from) words.add(names.substring(from, i).toLowerCase(Locale.ROOT));
      from = end ? i + 1 : i;
    }
    return words;
  }

  private static Map<String, List<Hint>> load() {
    Map<String, List<Hint>> hints = new HashMap<>();
    for (String line : LinePatterns.resource("hints.tsv")) {
      if (line.startsWith("#")) continue;
      String[] columns = line.split("\t", 2);
      List<String> words = List.of(columns[1].split(" "));
      hints.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Hint(Strength.valueOf(columns[0].toUpperCase(Locale.ROOT)), words));
    }
    return hints;
  }
}
