package dossier.question;

import dossier.text.ResourceLines;
import java.util.List;

/**
 * Words and expressions of several words ("turn down") that news uses for one another, from {@code related-words.txt} and
 * {@code narrower-words.txt}.
 */
public final class RelatedWords {
  private static final List<List<String>> GROUPS = read("related-words.txt");
  private static final List<List<String>> NARROWER = read("narrower-words.txt");

  private RelatedWords() {}

  /** Groups of words in lower case, none inflected; a word may stand in several. */
  public static List<List<String>> groups() {
    return GROUPS;
  }

  /** Words with those of a narrower meaning, which tell of it too; a word in lower case and then its narrower ones. */
  public static List<List<String>> narrower() {
    return NARROWER;
  }

  private static List<List<String>> read(String resource) {
    return ResourceLines.of(RelatedWords.class, resource)
        .stream()
        .map(line -> List.of(line.split(", ", -1)))
        .toList();
  }
}
