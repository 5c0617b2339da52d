package dossier.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A decompressed stream that breaks off when it grows out of proportion to its compressed source. */
final class RatioBound extends FilterInputStream {
  private final LongSupplier compressed;
  private final long freeBytes;
  private final int maxRatio;
  private long count;

  /**
   * @param compressed bytes taken from the source so far
   * @param freeBytes decompressed bytes that are always let through
   * @param maxRatio most decompressed bytes for each compressed one beyond that
   */
  RatioBound(InputStream decompressed, LongSupplier compressed, long freeBytes, int maxRatio) {
    super(decompressed);
    this.compressed = compressed;
    this.freeBytes = freeBytes;
    this.maxRatio = maxRatio;
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

  private void add(int bytes) throws IOException {
    count += bytes;
    if (count > freeBytes && count / maxRatio > compressed.getAsLong())
      throw new IOException("compressed data that swells to more than " + maxRatio + " times its size");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
