package dossier.fact;

import dossier.text.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables that merging is governed by. */
final class MergeTables {
  private MergeTables() {}

  /** The words of one part of {@code merging-words.txt}. */
  static Set<String> words(String part) {
    Set<String> words = new HashSet<>();
    boolean inside = false;
    for (String line : lines("merging-words.txt")) {
      if (line.startsWith("[")) inside = line.equals("[" + part + "]");
      else if (inside) words.addAll(List.of(line.split(" +", -1)));
    }
    if (words.isEmpty()) throw new IllegalStateException("merging-words.txt has no part " + part);
    return Set.copyOf(words);
  }

  /** The lines of a table that are neither empty nor comments. */
  static List<String> lines(String table) {
    return ResourceLines.of(MergeTables.class, table);
  }
}
