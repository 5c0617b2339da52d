package dossier.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = WordTables.class.getResourceAsStream("/dossier/grammar/" + name)) {
      if (in == null) throw new IllegalStateException("no " + name + " on the class path");
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
