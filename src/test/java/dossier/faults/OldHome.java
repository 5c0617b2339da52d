package dossier.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Data folders written by earlier versions: five articles of the sample corpus, two verdicts of readers. */
enum OldHome {
  /** By the first version that had an index (schema 1), with the store's first migration. */
  SCHEMA_1("schema-1"),
  /** By the first version that kept facts (schema 4), with the store's first four migrations. */
  SCHEMA_4("schema-4");

  private final String name;

  OldHome(String name) {
    this.name = name;
  }

  /** Puts it into a folder that is not there yet. */
  void unpack(Path home) throws IOException {
    try (InputStream in = OldHome.class.getResourceAsStream("/dossier/homes/" + name + ".zip");
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = home.resolve(entry.getName());
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (!entry.isDirectory()) Files.copy(zip, file);
      }
    }
  }
}
