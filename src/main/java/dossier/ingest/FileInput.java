package dossier.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of one file, decompressed when they are gzip whatever the file is called, and bounded: data that swells
 * like a decompression bomb is broken off.
 */
final class FileInput implements Closeable {
  /** Decompressed bytes that are always let through. */
  static final long FREE_BYTES = 64L << 20;
  /** Most decompressed bytes for each compressed one; article text gives 3 to 20, a bomb about 1,000. */
  static final int MAX_RATIO = 200;
  private static final int BUFFER = 64 << 10;

  private final InputStream raw;
  private final BufferedInputStream in;

  private FileInput(InputStream raw, BufferedInputStream in) {
    this.raw = raw;
    this.in = in;
  }

  /**
   * Opens a regular file.
   *
   * @param consumed is told how many bytes of the file were just read
   */
  static FileInput open(Path path, LongConsumer consumed) throws IOException {
    return open(path, consumed, FREE_BYTES);
  }

  static FileInput open(Path path, LongConsumer consumed, long freeBytes) throws IOException {
    InputStream file = Files.newInputStream(path);
    try {
      CountingInput counted = new CountingInput(file, consumed);
      BufferedInputStream raw = new BufferedInputStream(counted, BUFFER);
      InputStream plain = isGzip(raw)
          ? new RatioBound(new GZIPInputStream(raw, BUFFER), counted::count, freeBytes, MAX_RATIO)
          : raw;
      return new FileInput(file, new BufferedInputStream(plain, Magic.HEAD));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static boolean isGzip(BufferedInputStream in) throws IOException {
    byte[] head = peek(in, 2);
    return head.length == 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
  }

  /** The first bytes, at most {@code count}, which stay to be read; fewer when the stream breaks among them. */
  private static byte[] peek(BufferedInputStream in, int count) throws IOException {
    byte[] head = new byte[count];
    int read = 0;
    in.mark(count);
    try {
      int more = in.read(head);
      while (more > 0) {
        read += more;
        more = in.read(head, read, count - read);
      }
    } catch (IOException e) {
      if (read == 0) throw e;
    }
    in.reset();
    return Arrays.copyOf(head, read);
  }

  /** The first bytes of the content, at most {@link Magic#HEAD}; they stay to be read. */
  byte[] head() throws IOException {
    return peek(in, Magic.HEAD);
  }

  InputStream stream() {
    return in;
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
