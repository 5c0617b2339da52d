package dossier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words and rules that travel with the program, in UTF-8. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines that are neither blank nor comments, which "#" begins, as they stand.
   *
   * @param beside a class of the package that the resource lies in
   * @throws IllegalStateException when it is not there
   */
  public static List<String> of(Class<?> beside, String resource) {
    return all(beside, resource).stream().filter(line -> !isComment(line)).toList();
  }

  /** All lines, for who numbers them; otherwise as {@link #of}. */
  public static List<String> all(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no " + resource + " beside " + beside.getName());
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a line holds nothing to read. */
  public static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }
}
