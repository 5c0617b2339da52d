package dossier;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class LuceneContractTest extends VectorContract {
  private Dossier dossier;

  @BeforeAll
  void open(@TempDir Path home) {
    dossier = Dossier.open(home, InstantSource.fixed(Wire.NOW), _ -> {});
    dossier.vectors().use(_ -> model());
  }

  @AfterAll
  void close() {
    dossier.close();
  }

  @Override
  Dossier dossier() {
    return dossier;
  }
}
