package dossier.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists of this package: UTF-8 lines, {@code #} begins a comment line. */
final class Lexicon {
  private Lexicon() {}

  static List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/dossier/company/" + resource)) {
      if (in == null) throw new IllegalStateException("no resource " + resource);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> words(String resource) {
    return lines(resource).stream().flatMap(line -> List.of(line.split("\\s+", -1)).stream()).toList();
  }
}
