package dossier.story;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Numbers outside the heap, all 0 at first: in memory, or in a file that is mapped, where changes stay with this program.
 * They go when nothing refers to them any more. For one thread at a time.
 */
final class Cells {
  private static final long ALIGNMENT = Long.BYTES;

  private final MemorySegment memory;

  private Cells(MemorySegment memory) {
    this.memory = memory;
  }

  static Cells ofInts(long count) {
    return new Cells(Arena.ofAuto().allocate(count * Integer.BYTES, ALIGNMENT));
  }

  static Cells ofLongs(long count) {
    return new Cells(Arena.ofAuto().allocate(count * Long.BYTES, ALIGNMENT));
  }

  /** Numbers that are there; the segment is not on the heap and begins at a multiple of eight bytes. */
  static Cells over(MemorySegment memory) {
    return new Cells(memory);
  }

  int intAt(long i) {
    return memory.get(ValueLayout.JAVA_INT, i * Integer.BYTES);
  }

  void intAt(long i, int value) {
    memory.set(ValueLayout.JAVA_INT, i * Integer.BYTES, value);
  }

  long longAt(long i) {
    return memory.get(ValueLayout.JAVA_LONG, i * Long.BYTES);
  }

  void longAt(long i, long value) {
    memory.set(ValueLayout.JAVA_LONG, i * Long.BYTES, value);
  }

  /** How many integers there are. */
  long ints() {
    return memory.byteSize() / Integer.BYTES;
  }

  /** How many long integers there are. */
  long longs() {
    return memory.byteSize() / Long.BYTES;
  }

  /** Bytes taken. */
  long bytes() {
    return memory.byteSize();
  }

  /** What is here. */
  MemorySegment memory() {
    return memory;
  }
}
