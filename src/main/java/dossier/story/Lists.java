package dossier.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows lists of offers, rankings and guides by their titles ("54 best deals on headphones"). */
final class Lists {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Set<String> FIRST = Set.copyOf(WordTable.lines(Lists.class, "list-titles.txt", "first"));
  private static final List<String> ANYWHERE = WordTable.lines(Lists.class, "list-titles.txt", "anywhere");

  private Lists() {}

  static boolean isList(String title) {
    String words = BETWEEN.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    int start = 0;
    while (start < words.length() && (words.startsWith("the ", start) || Character.isDigit(words.charAt(start))))
      start = words.indexOf(' ', start) + 1;
    int end = words.indexOf(' ', start);
    if (end > start && FIRST.contains(words.substring(start, end))) return true;
    return ANYWHERE.stream().anyMatch(phrase -> words.startsWith(phrase + " ") || words.contains(" " + phrase + " "));
  }
}
