package dossier.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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

  private final InputStream file;
  private final byte[] head;
  private final InputStream stream;

  private FileInput(InputStream file, InputStream content) throws IOException {
    this.file = file;
    this.head = head(content);
    this.stream = new SequenceInputStream(new ByteArrayInputStream(head), content);
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
      return new FileInput(file, isGzip(raw)
          ? new RatioBound(new GZIPInputStream(raw, BUFFER), counted::count, freeBytes, MAX_RATIO)
          : raw);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static boolean isGzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip;
  }

  /** The first bytes; fewer when the stream breaks among them, as the next read will tell. */
  private static byte[] head(InputStream in) throws IOException {
    byte[] head = new byte[Magic.HEAD];
    int read = 0;
    try {
      int more = in.read(head);
      while (more > 0) {
        read += more;
        more = in.read(head, read, head.length - read);
      }
    } catch (IOException e) {
      if (read == 0) throw e;
    }
    return Arrays.copyOf(head, read);
  }

  /** The first bytes of the content, at most {@link Magic#HEAD}; {@link #stream()} begins with them. */
  byte[] head() {
    return head;
  }

  InputStream stream() {
    return stream;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
