package dossier.grammar;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of words that the parser asks for by name, the rows of {@code syntax-words.tsv}. */
final class SyntaxWords {
  private static final Map<String, Set<String>> SETS = read();

  private SyntaxWords() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : WordTables.lines("syntax-words.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 2) throw new IllegalStateException("syntax-words.tsv: expected set and words: " + line);
      Set<String> words = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(columns[1].split(" ", -1))));
      if (sets.put(columns[0], words) != null)
        throw new IllegalStateException("syntax-words.tsv: two sets called " + columns[0]);
    }
    return Map.copyOf(sets);
  }

  /**
   * The words of a set in small letters, in the table's order.
   *
   * @throws IllegalArgumentException when there is no such set
   */
  static Set<String> set(String name) {
    Set<String> words = SETS.get(name);
    if (words == null) throw new IllegalArgumentException("no set of words called " + name);
    return words;
  }
}
