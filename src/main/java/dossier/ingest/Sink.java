package dossier.ingest;

import dossier.index.NewsIndex.Outcome;
import java.io.IOException;
import java.util.List;

/**
 * Where prepared articles go.
 *
 * @param <T> a prepared article
 */
@FunctionalInterface
public interface Sink<T> {
  /**
   * Takes a batch; called by one thread, in the order of reading.
   *
   * @return one outcome for each article, in the order of the batch
   * @throws IOException when nothing more can be stored: the run ends
   */
  List<Outcome> add(List<T> batch) throws IOException;
}
