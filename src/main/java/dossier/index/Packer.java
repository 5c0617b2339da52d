package dossier.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other, small numbers in few bytes; {@link Unpacker} reads them in the same order. */
final class Packer {
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;

  private byte[] bytes = new byte[256];
  private int size;

  /** A whole number, at least -1. */
  Packer number(long value) {
    if (value < -1) throw new IllegalArgumentException("number " + value);
    long rest = value + 1;
    while (rest > LOW) {
      put((byte) ((rest & LOW) | MORE));
      rest >>>= 7;
    }
    put((byte) rest);
    return this;
  }

  /** Eight bytes that may mean anything. */
  Packer bits(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE)
      put((byte) (value >>> shift));
    return this;
  }

  Packer text(@Nullable String text) {
    if (text == null) return number(-1);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  Packer texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void put(byte value) {
    room(1);
    bytes[size++] = value;
  }

  private void room(int more) {
    if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
  }
}
