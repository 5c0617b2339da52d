package dossier.name;

import java.util.Set;

/** What stands in capitals but names no party, thing or place: indices, events, abbreviations of things. */
public final class NoNames {
  private static final Set<String> ALL = Set.copyOf(WordLists.phrases("no-names.txt"));

  private NoNames() {}

  /** Whether a text is such, letter for letter. */
  public static boolean contains(String text) {
    return ALL.contains(text);
  }
}
