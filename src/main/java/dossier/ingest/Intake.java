package dossier.ingest;

import java.io.IOException;
import java.util.List;

/** Takes articles into the index and makes them durable. Safe for all threads: one batch is taken at a time. */
@FunctionalInterface
public interface Intake {
  /**
   * Takes what was read; all of it shows when this returns.
   *
   * @param report receives what became of everything
   * @throws IOException when nothing more can be stored
   */
  void take(List<Read> reads, IngestReport report) throws IOException;
}
