package dossier.ingest;

import java.nio.file.Path;

/**
 * A file to read articles from.
 *
 * @param path where it is
 * @param size in bytes as it lies on the disk
 */
public record SourceFile(Path path, long size) {
  /** The file as the person named it, or its path below the folder that was named. */
  public String name() {
    return path.toString();
  }
}
