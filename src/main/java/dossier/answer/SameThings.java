package dossier.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares things by the words of their names, those for one kind of thing taken as one ({@code same-things.txt}). */
final class SameThings {
  private static final Set<String> EMPTY;
  private static final Map<String, String> KINDS = new HashMap<>();

  static {
    List<String> lines = WordRows.lines("same-things.txt");
    EMPTY = Set.of(lines.getFirst().split(" ", -1));
    for (String line : lines.subList(1, lines.size()))
      for (String word : line.split(" ", -1))
        KINDS.put(word, line.substring(0, line.indexOf(' ')));
  }

  private SameThings() {}

  /** The telling words of names. */
  static Set<String> words(Collection<String> names) {
    Set<String> words = new HashSet<>();
    for (String name : names)
      for (String word : name.split("[^\\p{L}\\p{N}.-]+", -1))
        word(word).ifPresent(words::add);
    return words;
  }

  /** A capital letter alone is the name of a model. */
  private static Optional<String> word(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    boolean letter = written.length() == 1 && Character.isUpperCase(written.charAt(0));
    if (word.isEmpty() || (EMPTY.contains(word) && !letter)) return Optional.empty();
    return Optional.of(KINDS.getOrDefault(word, word));
  }

  /** Whether two names share a telling word, or one of them has none. */
  static boolean alike(Collection<String> some, Collection<String> others) {
    Set<String> words = words(some);
    Set<String> rest = words(others);
    return words.isEmpty() || rest.isEmpty() || words.stream().anyMatch(rest::contains);
  }

  /** How many of the words of the shorter of two titles the other has too, 0 to 1. */
  static double overlap(String title, String other) {
    Set<String> words = words(List.of(title));
    Set<String> rest = words(List.of(other));
    if (words.isEmpty() || rest.isEmpty()) return 0;
    long shared = words.stream().filter(rest::contains).count();
    return (double) shared / Math.min(words.size(), rest.size());
  }
}
