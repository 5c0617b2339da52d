package dossier.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of the tables that lie beside this package. */
final class WordRows {
  private WordRows() {}

  /** The rows of {@code resource}, each cut at its tabs into {@code columns} cells; lines with {@code #} are left out. */
  static List<List<String>> of(String resource, int columns) {
    return lines(resource).stream().map(line -> cells(resource, line, columns)).toList();
  }

  /** The lines of {@code resource} without those that begin with {@code #}. */
  static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(WordRows.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String resource, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns)
      throw new IllegalStateException(resource + ": " + cells.size() + " cells instead of " + columns + ": " + line);
    return cells;
  }
}
