package dossier.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of language: UTF-8 lines, {@code [name]} begins a table, {@code #} a comment. */
final class WordTable {
  private WordTable() {}

  /** The lines of the table {@code name}, or those before any table for an empty name. */
  static List<String> lines(Class<?> beside, String resource, String name) {
    List<String> lines = new ArrayList<>();
    String table = "";
    for (String line : all(beside, resource)) {
      if (line.startsWith("[")) table = line.substring(1, line.length() - 1);
      else if (table.equals(name)) lines.add(line);
    }
    return lines;
  }

  /** The words of these lines, with "_" as a space. */
  static List<String> words(Class<?> beside, String resource, String name) {
    return lines(beside, resource, name).stream()
        .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
        .map(word -> word.replace('_', ' '))
        .toList();
  }

  private static List<String> all(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no resource " + resource);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
