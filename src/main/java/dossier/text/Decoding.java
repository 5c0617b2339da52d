package dossier.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** The characters of a whole file: by its byte order mark; else as UTF-8 if it is; else as windows-1252. */
public final class Decoding {
  /** Where UTF-8 is not meant, western pages mean this one, whatever they declare (WHATWG Encoding Standard). */
  public static final Charset WESTERN = Charset.forName("windows-1252");

  private record Mark(String charset, String bytes) {}

  /** Longer marks first: that of UTF-32LE begins like that of UTF-16LE. */
  private static final Mark[] MARKS = {
      new Mark("UTF-8", "\u00ef\u00bb\u00bf"),
      new Mark("UTF-32LE", "\u00ff\u00fe\0\0"),
      new Mark("UTF-32BE", "\0\0\u00fe\u00ff"),
      new Mark("UTF-16LE", "\u00ff\u00fe"),
      new Mark("UTF-16BE", "\u00fe\u00ff") };

  private Decoding() {}

  /** All bytes of a stream, refused with an {@link IOException} when there are more than {@code max}. */
  public static byte[] bytes(InputStream in, int max) throws IOException {
    byte[] bytes = in.readNBytes(max);
    if (in.read() >= 0) throw new IOException("larger than " + (max >> 20) + " MB");
    return bytes;
  }

  /** The text of a file without declared encoding. */
  public static String text(byte[] bytes) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) return new String(bytes, marked);
    String text = strictly(bytes, StandardCharsets.UTF_8);
    return text != null ? text : new String(bytes, WESTERN);
  }

  /** The text when all bytes belong to the charset, else null. */
  public static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** What a byte order mark at the start says, or null without one. */
  public static @Nullable Charset byteOrderMark(byte[] bytes) {
    for (Mark mark : MARKS)
      if (startsWith(bytes, mark.bytes)) return Charset.forName(mark.charset);
    return null;
  }

  /** Whether the bytes begin with those of {@code start}, one for each of its characters. */
  public static boolean startsWith(byte[] bytes, String start) {
    if (bytes.length < start.length()) return false;
    for (int i = 0; i < start.length(); i++)
      if ((bytes[i] & 0xff) != start.charAt(i)) return false;
    return true;
  }

  /** The charset of a name as documents declare it, or null when there is none of that name. */
  public static @Nullable Charset named(String name) {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
