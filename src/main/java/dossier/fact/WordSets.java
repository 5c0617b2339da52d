package dossier.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of words that patterns and their reading speak of, from {@code word-sets.tsv} and {@code reading-words.tsv};
 * a set may hold others that stand above it by {@code @name}. Immutable.
 */
final class WordSets {
  static final WordSets ENGLISH = new WordSets(Tables.rows("word-sets.tsv", 2), Tables.rows("reading-words.tsv", 2));

  private final Map<String, Set<String>> sets = new HashMap<>();

  /** Rows of one name add to one set. Names are the very strings that the program's own literals are, and soon found. */
  @SafeVarargs
  WordSets(List<List<String>>... tables) {
    for (List<List<String>> table : tables)
      for (List<String> row : table)
        add(sets.computeIfAbsent(row.getFirst().intern(), name -> new HashSet<>()), row.getLast());
  }

  private void add(Set<String> words, String list) {
    for (String word : list.split(", ", -1)) {
      if (word.startsWith("@")) words.addAll(set(word.substring(1)));
      else
        words.add(word);
    }
  }

  /**
   * The words of a set.
   *
   * @throws IllegalArgumentException when there is no such set
   */
  Set<String> set(String name) {
    Set<String> words = sets.get(name);
    if (words == null) throw new IllegalArgumentException("no set of words called " + name);
    return words;
  }

  /** Whether there is a set of that name. */
  boolean has(String name) {
    return sets.containsKey(name);
  }

  /** Whether a noun in small letters, or its singular, is in a set. */
  boolean holds(String name, String noun) {
    return holds(set(name), noun);
  }

  /** The same for a set of words. */
  static boolean holds(Set<String> words, String noun) {
    return words.contains(noun) || words.contains(singular(noun));
  }

  /** The singular of a noun in small letters, by rule: other words that end so lose their "s" too. */
  static String singular(String noun) {
    if (noun.endsWith("ies") && noun.length() > 4) return noun.substring(0, noun.length() - 3) + "y";
    if (noun.endsWith("sses") || noun.endsWith("xes") || noun.endsWith("ches") || noun.endsWith("shes"))
      return noun.substring(0, noun.length() - 2);
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
