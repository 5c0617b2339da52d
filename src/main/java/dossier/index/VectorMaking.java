package dossier.index;

import dossier.embed.Embedder;
import dossier.embed.EmbeddingException;
import dossier.index.VectorFilling.Pace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Asks a model for the vectors of passages, on one core or on all. */
record VectorMaking(Embedder embedder, Pace pace) {
  /** Takes vectors, maybe several at a time. */
  interface Taker {
    void take(PassageWords passage, float[] vector) throws IOException;
  }

  /**
   * Hands over the vector of each passage until it is stopped.
   *
   * @param stop asked before each
   * @return how many were made
   * @throws EmbeddingException when one has no vector; the others were handed over
   */
  long make(List<PassageWords> passages, BooleanSupplier stop, Taker taker) throws EmbeddingException {
    List<EmbeddingException> failures = new ArrayList<>();
    long made = (pace == Pace.ONE_CORE ? passages.stream() : passages.parallelStream()).filter(each -> {
      if (stop.getAsBoolean()) return false;
      try {
        taker.take(each, embedder.embed(each.words()));
        return true;
      } catch (EmbeddingException e) {
        synchronized (failures) {
          failures.add(e);
        }
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }).count();
    if (!failures.isEmpty()) throw failures.getFirst();
    return made;
  }
}
