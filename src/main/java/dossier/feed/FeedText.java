package dossier.feed;

import dossier.text.Decoding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a feed. A byte order mark decides, then the server's charset, then the declaration (RFC 7303, section
 * 3); a charset that the bytes contradict is passed over.
 */
final class FeedText {
  private static final Pattern DECLARED = Pattern
      .compile("^\\s{0,100}<\\?xml[^>]{0,200}?encoding\\s{0,10}=\\s{0,10}[\"']\\s{0,10}([^\"'\\s]{1,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_SERVER = Pattern
      .compile(";\\s{0,10}charset\\s{0,10}=\\s{0,10}[\"']?([^\"';\\s]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 500;

  /** Names that documents use for a charset with more characters than the name says (WHATWG Encoding Standard, 4.2). */
  private static final Map<String, String> MEANT = Map.ofEntries(
      Map.entry("us-ascii", "windows-1252"), Map.entry("ascii", "windows-1252"),
      Map.entry("iso-8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
      Map.entry("iso-8859-9", "windows-1254"), Map.entry("iso-8859-11", "windows-874"),
      Map.entry("tis-620", "windows-874"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
      Map.entry("gb_2312-80", "GB18030"), Map.entry("shift_jis", "windows-31j"), Map.entry("sjis", "windows-31j"),
      Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("euc-kr", "x-windows-949"),
      Map.entry("macintosh", "x-MacRoman"), Map.entry("x-sjis", "windows-31j"), Map.entry("utf8", "UTF-8"));

  private FeedText() {}

  /**
   * All bytes as text, whatever they are: a byte that does not belong to UTF-8 is read as windows-1252.
   *
   * @param contentType the server's {@code Content-Type} field, or null
   */
  static String of(byte[] bytes, @Nullable String contentType) {
    Charset marked = Decoding.byteOrderMark(bytes);
    if (marked == null) marked = wide(bytes);
    if (StandardCharsets.UTF_8.equals(marked)) return unmarked(mixed(bytes));
    if (marked != null) return unmarked(new String(bytes, marked));
    String text = meant(bytes, found(OF_SERVER, contentType == null ? "" : contentType));
    if (text == null) text = meant(bytes, found(DECLARED, head(bytes)));
    return text == null ? mixed(bytes) : text;
  }

  /** The name of the charset that a {@code Content-Type} field states, or null without one that exists. */
  static @Nullable String charset(@Nullable String contentType) {
    Charset charset = found(OF_SERVER, contentType == null ? "" : contentType);
    return charset == null ? null : charset.name();
  }

  private static String unmarked(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** UTF-16 and UTF-32 without a mark, and EBCDIC, by the first characters (XML 1.0, appendix F). */
  private static @Nullable Charset wide(byte[] bytes) {
    if (Decoding.startsWith(bytes, "\0\0\0<")) return Charset.forName("UTF-32BE");
    if (Decoding.startsWith(bytes, "<\0\0\0")) return Charset.forName("UTF-32LE");
    if (Decoding.startsWith(bytes, "\0<")) return StandardCharsets.UTF_16BE;
    if (Decoding.startsWith(bytes, "<\0")) return StandardCharsets.UTF_16LE;
    return Decoding.startsWith(bytes, "Lo\u00a7\u0094") ? Decoding.named("IBM037") : null;
  }

  private static @Nullable Charset found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) return null;
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return Decoding.named(MEANT.getOrDefault(name, name));
  }

  /**
   * The text in a charset that somebody named, or null when it cannot be that one. Text with other than ASCII characters
   * that is valid UTF-8 was hardly ever meant in a charset of single bytes, where it would be a row of odd signs.
   */
  private static @Nullable String meant(byte[] bytes, @Nullable Charset charset) {
    if (charset == null || isWide(charset)) return null;
    if (singleBytes(charset)) {
      String utf8 = Decoding.strictly(bytes, StandardCharsets.UTF_8);
      if (utf8 != null) return utf8;
    }
    return Decoding.strictly(bytes, charset);
  }

  /** Without zeros around its first character no text is in a wide charset, whatever it declares. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean singleBytes(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
  }

  /** UTF-8 with bytes of windows-1252 among it, as sites get that paste texts together. */
  private static String mixed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++)
        out.put(western(in.get()));
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private static final String UPPER_HALF = upperHalf();

  private static String upperHalf() {
    byte[] half = new byte[128];
    for (int i = 0; i < half.length; i++)
      half[i] = (byte) (128 + i);
    return new String(half, Decoding.WESTERN);
  }

  /** The character of a byte in windows-1252. */
  static char western(byte b) {
    return b >= 0 ? (char) b : UPPER_HALF.charAt((b & 0xff) - 128);
  }
}
