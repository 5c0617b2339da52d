package dossier.company;

import dossier.text.ResourceLines;
import java.util.List;

/** Reads the word lists of this package: UTF-8 lines, {@code #} begins a comment line. */
final class Lexicon {
  private Lexicon() {}

  static List<String> lines(String resource) {
    return ResourceLines.of(Lexicon.class, resource);
  }

  static List<String> words(String resource) {
    return lines(resource).stream().flatMap(line -> List.of(line.split("\\s+", -1)).stream()).toList();
  }
}
