package dossier.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Decompresses a body within bounds; it stops at the first byte too many. */
final class BodyReader {
  /** The codings that we ask for and read. */
  static final String ACCEPTED = "gzip, deflate";

  /** Decompressed bytes that are let through whatever they were compressed from. */
  private static final int FREE_BYTES = 1_000_000;
  /** Most bytes for each compressed one beyond that: pages and feeds come to 5 to 20, deflate itself can do 1,032. */
  private static final int MAX_RATIO = 100;

  private final int maxBytes;
  private final boolean cut;

  /**
   * @param maxBytes most bytes as sent and decompressed
   * @param cut whether what is beyond that is left out, rather than refused
   */
  BodyReader(int maxBytes, boolean cut) {
    this.maxBytes = maxBytes;
    this.cut = cut;
  }

  /** Whether a body that is announced with this length, -1 for unknown, need not be begun. */
  void check(long announced) throws TooLargeException {
    if (announced > maxBytes && !cut) throw tooLarge();
  }

  /**
   * The whole body.
   *
   * @param coding the {@code Content-Encoding} field, or null
   * @throws TooLargeException when it is more than may be read
   * @throws UnreadableCodingException when it is packed in a way that we did not ask for
   */
  byte[] read(InputStream sent, @Nullable String coding) throws IOException {
    Counted counted = new Counted(sent);
    try (InputStream body = decoded(counted, coding)) {
      if (cut) return body.readNBytes(maxBytes);
      return body == counted ? plain(counted) : unpacked(body, counted);
    }
  }

  private byte[] plain(Counted body) throws IOException {
    byte[] bytes = body.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) throw tooLarge();
    return bytes;
  }

  private byte[] unpacked(InputStream body, Counted sent) throws IOException {
    byte[] bytes = body.readNBytes(Math.min(FREE_BYTES, maxBytes + 1));
    int length = bytes.length;
    while (length <= maxBytes) {
      if (length == bytes.length) bytes = Arrays.copyOf(bytes, (int) Math.min(maxBytes + 1L, 2L * length + 1));
      int read = body.read(bytes, length, Math.min(16_384, bytes.length - length));
      if (read < 0) return Arrays.copyOf(bytes, length);
      length += read;
      if (length > FREE_BYTES && length / MAX_RATIO > sent.count)
        throw new TooLargeException("it swells to more than " + MAX_RATIO + " times its size when unpacked");
      if (sent.count > maxBytes) throw tooLarge();
    }
    throw tooLarge();
  }

  private TooLargeException tooLarge() {
    return new TooLargeException("it is larger than " + (maxBytes >= 1_000_000
        ? maxBytes / 1_000_000 + " MB"
        : maxBytes + " bytes"));
  }

  private static InputStream decoded(InputStream sent, @Nullable String coding) throws IOException {
    List<String> codings = coding == null
        ? List.of()
        : Arrays.stream(coding.toLowerCase(Locale.ROOT).split(",", 4))
            .map(String::strip)
            .filter(each -> !each.isEmpty() && !each.equals("identity"))
            .toList();
    if (codings.isEmpty()) return sent;
    if (codings.size() > 1) throw new UnreadableCodingException("it is packed more than once");
    return switch (codings.getFirst()) {
      case "gzip", "x-gzip" -> new GZIPInputStream(sent, 8_192);
      case "deflate" -> inflated(sent);
      default -> throw new UnreadableCodingException("it is packed in a way that was not asked for");
    };
  }

  /** With the zlib header that RFC 9110 asks for, or without it, as some servers send it. */
  private static InputStream inflated(InputStream sent) throws IOException {
    PushbackInputStream body = new PushbackInputStream(sent, 2);
    byte[] head = body.readNBytes(2);
    body.unread(head);
    boolean zlib = head.length == 2 && (head[0] & 0x0f) == Deflater.DEFLATED
        && ((head[0] & 0xff) << 8 | (head[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    return new InflaterInputStream(body, inflater, 8_192) {
      @Override
      public void close() throws IOException {
        inflater.end();
        super.close();
      }
    };
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream sent) {
      super(sent);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) count++;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) count += read;
      return read;
    }
  }
}
