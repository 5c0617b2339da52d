package dossier.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The writer of an index that may fail, as on a full disk: what was not committed is dropped then, and the next one to ask gets a
 * new writer, as soon as there can be one. Safe for all threads.
 */
final class ReopenedWriter {
  private final Opening opening;
  private @Nullable IndexWriter writer;

  /** Opens a writer. */
  interface Opening {
    IndexWriter open() throws IOException;
  }

  /** Opens the first writer at once. */
  ReopenedWriter(Opening opening) throws IOException {
    this.opening = opening;
    this.writer = opening.open();
  }

  /**
   * The writer.
   *
   * @param clean whether nothing was handed to it that is not committed, so that a new one may take its place
   * @throws AlreadyClosedException when it failed by itself, as while it merged, and something is lost with it
   */
  synchronized IndexWriter open(boolean clean) throws IOException {
    if (writer != null && writer.isOpen()) return writer;
    if (writer != null && !clean) throw new AlreadyClosedException("the writer failed", writer.getTragicException());
    writer = opening.open();
    return writer;
  }

  /** Closes it without what was not committed. */
  synchronized void drop() {
    try {
      if (writer != null) writer.rollback();
    } catch (IOException | RuntimeException e) {
      // it is closed all the same, and what it left is removed by the next one
    } finally {
      writer = null;
    }
  }

  /** What could not be written, and what to do, in a sentence without its stop. */
  static UncheckedIOException failure(String what, Exception e) {
    Throwable root = e;
    while (root.getCause() != null)
      root = root.getCause();
    return new UncheckedIOException(what + " cannot be written: " + root.getMessage()
        + ". What was committed stays and is answered from; the rest is to be taken in again when this is mended",
        e instanceof IOException io ? io : new IOException(e));
  }
}
