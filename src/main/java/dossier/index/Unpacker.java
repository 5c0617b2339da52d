package dossier.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote. */
final class Unpacker {
  private static final int LOW = 0x7f;

  private final byte[] bytes;
  private int at;

  Unpacker(BytesRef packed) {
    bytes = packed.bytes;
    at = packed.offset;
  }

  long longNumber() {
    long value = 0;
    for (int shift = 0;; shift += 7) {
      byte part = bytes[at++];
      value |= (long) (part & LOW) << shift;
      if (part >= 0) return value - 1;
    }
  }

  int number() {
    return (int) longNumber();
  }

  long bits() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++)
      value = (value << Byte.SIZE) | (bytes[at++] & 0xff);
    return value;
  }

  @Nullable
  String textOrNull() {
    int length = number();
    if (length < 0) return null;
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  String text() {
    String text = textOrNull();
    if (text == null) throw new IllegalStateException("no text where one must be");
    return text;
  }

  List<String> texts() {
    int count = number();
    if (count == 0) return List.of();
    String[] texts = new String[count];
    for (int i = 0; i < count; i++)
      texts[i] = text();
    return List.of(texts);
  }
}
