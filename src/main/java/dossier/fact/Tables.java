package dossier.fact;

import dossier.grammar.Sentence;
import dossier.text.ResourceLines;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads the tables of this package; a line is a row, columns are parted by tabs, "#" begins a comment. */
final class Tables {
  private static final List<String> ALL = List.of("patterns.txt", "word-sets.tsv", "reading-words.tsv", "modality.tsv",
      "product-owners.tsv", "nations.tsv", "trades.tsv");

  /** A hash of all tables, those of the sentence parser too, 16 hexadecimal digits. */
  static final String FINGERPRINT = fingerprint();

  private Tables() {}

  private static String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : ALL)
        lines(name).forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      Sentence.tables().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The rows of a table.
   *
   * @param columns how many each has
   * @throws IllegalStateException when a row has more or fewer; the message says which
   */
  static List<List<String>> rows(String name, int columns) {
    List<List<String>> rows = lines(name).stream().map(line -> List.of(line.split("\t+", -1))).toList();
    for (List<String> row : rows)
      if (row.size() != columns)
        throw new IllegalStateException(name + ": expected " + columns + " columns, got " + String.join(" | ", row));
    return rows;
  }

  /** The lines that are neither empty nor comments. */
  static List<String> lines(String name) {
    return ResourceLines.of(Tables.class, name);
  }

  /** All lines. */
  static List<String> text(String name) {
    return ResourceLines.all(Tables.class, name);
  }
}
