package dossier.ingest;

/**
 * Where something was read.
 *
 * @param file the file as the person named it, or its path below the folder that was named
 * @param line from 1, or 0 where the whole file is meant
 */
public record Origin(String file, long line) {
  /** The whole of a file. */
  public static Origin whole(String file) {
    return new Origin(file, 0);
  }

  /** {@code file} or {@code file:line}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
