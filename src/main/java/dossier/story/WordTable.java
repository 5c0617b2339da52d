package dossier.story;

import dossier.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of language: UTF-8 lines, {@code [name]} begins a table, {@code #} a comment. */
final class WordTable {
  private WordTable() {}

  /** The lines of the table {@code name}, or those before any table for an empty name. */
  static List<String> lines(Class<?> beside, String resource, String name) {
    List<String> lines = new ArrayList<>();
    String table = "";
    for (String line : ResourceLines.of(beside, resource)) {
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

}
