package dossier.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream in = MergeTables.class.getResourceAsStream(table)) {
      if (in == null) throw new IllegalStateException("no " + table + " on the class path");
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
