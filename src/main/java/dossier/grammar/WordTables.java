package dossier.grammar;

import dossier.text.ResourceLines;
import java.util.List;

/** Reads the tables of this package; "#" begins a comment. */
final class WordTables {
  private static final List<String> ALL = List.of("words.tsv", "nouns.txt", "verbs.txt", "syntax-words.tsv");

  private WordTables() {}

  /** The lines of all tables. */
  static List<String> all() {
    return ALL.stream().flatMap(name -> lines(name).stream()).toList();
  }

  /** The lines that are neither empty nor comments. */
  static List<String> lines(String name) {
    return ResourceLines.of(WordTables.class, name);
  }
}
