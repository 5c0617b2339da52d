package dossier.page;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a text by which another line is known to belong to it.
 *
 * @param content see {@link SavedLine#contentWords()}
 * @param names see {@link SavedLine#names()}
 */
record Vocabulary(Set<String> content, Set<String> names) {
  /** Words other than names that must be shared: one may be chance. */
  private static final int LEAST_SHARED = 2;

  static Vocabulary of(Collection<SavedLine> lines) {
    Set<String> content = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (SavedLine line : lines) {
      content.addAll(line.contentWords());
      names.addAll(line.names());
    }
    return new Vocabulary(content, names);
  }

  /** Whether the line has one of the names. */
  boolean sharesName(SavedLine line) {
    return !Collections.disjoint(names, line.names());
  }

  /** Whether the line has one of the names or two of the other words. */
  boolean shares(SavedLine line) {
    return sharesName(line)
        || line.contentWords().stream().filter(content::contains).count() >= LEAST_SHARED;
  }

  /** The part of the line's content words that are of the text, 0 to 1. */
  double share(SavedLine line) {
    Set<String> words = line.contentWords();
    return words.isEmpty() ? 0 : (double) words.stream().filter(content::contains).count() / words.size();
  }
}
