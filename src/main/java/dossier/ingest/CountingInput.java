package dossier.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how many bytes were read from it. */
final class CountingInput extends FilterInputStream {
  private final LongConsumer listener;
  private long count;

  /**
   * @param listener is told the number of bytes of each read
   */
  CountingInput(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  /** Bytes read so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) add(1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) add(read);
    return read;
  }

  private void add(int bytes) {
    count += bytes;
    listener.accept(bytes);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
