package dossier.story;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Writes a file that {@link StoriesReader} reads: numbers, texts and cells, each from a multiple of eight bytes on, and at the
 * end a checksum (CRC-32C) of all that is before it.
 */
final class StoriesWriter implements Closeable {
  private static final int AT_ONCE = 1 << 26;

  private final FileChannel file;
  private final CRC32C sum = new CRC32C();

  /** @throws IOException when there is such a file, or it cannot be made */
  StoriesWriter(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  void number(long value) throws IOException {
    put(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder()).putLong(value).flip());
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    put(ByteBuffer.allocate(padded(bytes.length)).put(bytes).rewind());
  }

  void cells(Cells cells) throws IOException {
    MemorySegment memory = cells.memory();
    for (long at = 0; at < memory.byteSize(); at += AT_ONCE)
      put(memory.asSlice(at, Math.min(AT_ONCE, memory.byteSize() - at)).asByteBuffer());
    put(ByteBuffer.allocate((int) (padded(memory.byteSize()) - memory.byteSize())));
  }

  /** To be called last. */
  void end() throws IOException {
    number(sum.getValue());
  }

  static int padded(int length) {
    return (int) padded((long) length);
  }

  static long padded(long length) {
    return (length + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
  }

  private void put(ByteBuffer bytes) throws IOException {
    sum.update(bytes.duplicate());
    while (bytes.hasRemaining())
      file.write(bytes);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
