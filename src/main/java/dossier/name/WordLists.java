package dossier.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package: UTF-8 lines, {@code #} begins a comment line. */
final class WordLists {
  private WordLists() {}

  static List<String> lines(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream("/dossier/name/" + resource)) {
      if (in == null) throw new IllegalStateException("no resource " + resource);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
