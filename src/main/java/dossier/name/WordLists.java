package dossier.name;

import dossier.text.ResourceLines;
import java.util.List;

/** Reads the tables of this package: UTF-8 lines, {@code #} begins a comment line. */
final class WordLists {
  private WordLists() {}

  static List<String> lines(String resource) {
    return ResourceLines.of(WordLists.class, resource);
  }

  /** The words of lines on which words stand between blanks. */
  static List<String> words(String resource) {
    return lines(resource).stream().flatMap(line -> List.of(line.split("\\s+", -1)).stream()).toList();
  }

  /** The phrases of lines on which phrases stand between semicolons. */
  static List<String> phrases(String resource) {
    return lines(resource).stream()
        .flatMap(line -> List.of(line.split(";", -1)).stream())
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }
}
