package dossier.company;

/**
 * One thing that is wrong in a catalogue file.
 *
 * @param file the file's name as given to the reader
 * @param line from 1; 0 when the file as a whole is meant
 * @param message what is wrong, without file and line
 */
public record CatalogProblem(String file, int line, String message) {
  /** The problem as one line, such as {@code companies.yaml:12: missing field "domain"}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
