package dossier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a UTF-8 stream, one at a time, in bounded memory: of a line longer than the bound only the length is
 * kept. Lines end with LF or CRLF; a byte order mark before the first is dropped. For one thread.
 */
public final class LineReader {
  private static final int CHUNK = 8 << 10;

  private final InputStream in;
  private final int maxLine;
  private final byte[] chunk = new byte[CHUNK];
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private int chunkStart;
  private int chunkEnd;
  private byte[] line = new byte[CHUNK];
  private int kept;
  private long length;
  private long number;
  private int malformedAt;

  /**
   * The lines of {@code in}, which the caller closes.
   *
   * @param maxLine longest line in bytes
   */
  public LineReader(InputStream in, int maxLine) {
    this.in = in;
    this.maxLine = maxLine;
  }

  /** Goes to the next line; false at the end of the stream. */
  public boolean next() throws IOException {
    kept = 0;
    length = 0;
    if (chunkStart == chunkEnd && !fill()) return false;
    boolean ended = false;
    while (!ended && (chunkStart < chunkEnd || fill())) {
      int end = lineFeed();
      append(end);
      ended = end < chunkEnd;
      chunkStart = ended ? end + 1 : end;
    }
    number++;
    if (number == 1) dropByteOrderMark();
    dropCarriageReturn();
    return true;
  }

  private boolean fill() throws IOException {
    chunkStart = 0;
    chunkEnd = Math.max(0, in.read(chunk, 0, CHUNK));
    return chunkEnd > 0;
  }

  private int lineFeed() {
    int i = chunkStart;
    while (i < chunkEnd && chunk[i] != '\n')
      i++;
    return i;
  }

  private void append(int end) {
    int count = end - chunkStart;
    length += count;
    if (length > maxLine) {
      kept = 0;
      return;
    }
    if (kept + count > line.length) line = Arrays.copyOf(line, Math.min(maxLine, Math.max(kept + count, 2 * kept)));
    System.arraycopy(chunk, chunkStart, line, kept, count);
    kept += count;
  }

  private void dropByteOrderMark() {
    if (kept >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
      kept -= 3;
      System.arraycopy(line, 3, line, 0, kept);
    }
  }

  private void dropCarriageReturn() {
    if (kept > 0 && line[kept - 1] == '\r') kept--;
  }

  /** Number of the current line, from 1; 0 before the first. */
  public long number() {
    return number;
  }

  /** Length of the current line in bytes, kept or not. */
  public long length() {
    return length;
  }

  /** Whether the current line is longer than the bound, so that it has no text. */
  public boolean isTooLong() {
    return length > maxLine;
  }

  /** Whether the current line holds only spaces and tabs. */
  public boolean isBlank() {
    for (int i = 0; i < kept; i++)
      if (line[i] != ' ' && line[i] != '\t') return false;
    return true;
  }

  /** The current line. After a {@link CharacterCodingException}, {@link #malformedAt()} says where. */
  public String text() throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, kept);
    try {
      return decoder.decode(bytes).toString();
    } catch (CharacterCodingException e) {
      malformedAt = bytes.position();
      throw e;
    }
  }

  /** Bytes held for lines. */
  int capacity() {
    return line.length;
  }

  /** Offset in bytes of what is not UTF-8 in the line last asked for. */
  public int malformedAt() {
    return malformedAt;
  }
}
