package dossier.story;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Reads what {@link StoriesWriter} wrote, in the same order. The file is mapped; what is changed is not written to it. */
final class StoriesReader {
  private static final int AT_ONCE = 1 << 26;

  private final MemorySegment memory;
  private long at;

  /** @throws IOException when it cannot be read or its checksum is wrong */
  StoriesReader(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = file.size();
      if (size < Long.BYTES || size % Long.BYTES != 0) throw new IOException(path + " has " + size + " bytes");
      memory = file.map(MapMode.PRIVATE, 0, size, Arena.ofAuto());
    }
    if (sum() != memory.get(ValueLayout.JAVA_LONG, memory.byteSize() - Long.BYTES))
      throw new IOException(path + " has a wrong checksum");
  }

  private long sum() {
    CRC32C sum = new CRC32C();
    long end = memory.byteSize() - Long.BYTES;
    for (long from = 0; from < end; from += AT_ONCE)
      sum.update(memory.asSlice(from, Math.min(AT_ONCE, end - from)).asByteBuffer());
    return sum.getValue();
  }

  long number() {
    long value = memory.get(ValueLayout.JAVA_LONG, at);
    at += Long.BYTES;
    return value;
  }

  String text() {
    int length = (int) number();
    byte[] bytes = memory.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
    at += StoriesWriter.padded(length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Cells cells(long bytes) {
    Cells cells = Cells.over(memory.asSlice(at, bytes));
    at += StoriesWriter.padded(bytes);
    return cells;
  }
}
