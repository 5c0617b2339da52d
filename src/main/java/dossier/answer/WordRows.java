package dossier.answer;

import dossier.text.ResourceLines;
import java.util.List;

/** Rows of the tables that lie beside this package. */
final class WordRows {
  private WordRows() {}

  /** The rows of {@code resource}, each cut at its tabs into {@code columns} cells; lines with {@code #} are left out. */
  static List<List<String>> of(String resource, int columns) {
    return lines(resource).stream().map(line -> cells(resource, line, columns)).toList();
  }

  /** The lines of {@code resource} without those that begin with {@code #}. */
  static List<String> lines(String resource) {
    return ResourceLines.of(WordRows.class, resource);
  }

  private static List<String> cells(String resource, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns)
      throw new IllegalStateException(resource + ": " + cells.size() + " cells instead of " + columns + ": " + line);
    return cells;
  }
}
