package dossier.page;

import dossier.text.Decoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a page: by its byte order mark; else as the response or the page itself declares (WHATWG Encoding
 * Standard) unless the bytes prove that wrong; else as UTF-8 if they are; else as windows-1252.
 */
final class PageEncoding {
  /** A charset is declared in the first kilobyte (HTML standard, encoding sniffing); some pages need more. */
  private static final int HEAD = 4_096;
  private static final Pattern META = Pattern
      .compile("<meta[^>]{0,300}?charset\\s{0,5}=\\s{0,5}[\"']?([a-zA-Z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML = Pattern
      .compile("^\\s{0,20}<\\?xml[^>]{0,100}?encoding\\s{0,5}=\\s{0,5}[\"']([a-zA-Z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER = Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([a-zA-Z0-9_:.-]{2,40})",
      Pattern.CASE_INSENSITIVE);

  private PageEncoding() {}

  /**
   * @param contentType the response's header, or ""
   */
  static String text(byte[] html, String contentType) {
    if (Decoding.byteOrderMark(html) != null) return Decoding.text(html);
    String head = new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1);
    String header = contentType.length() > HEAD ? "" : contentType;
    Charset first = declared(HEADER, header);
    Charset second = declared(META, head);
    if (second == null) second = declared(XML, head);
    for (Charset charset : new Charset[]{ first, second }) {
      String text = charset == null ? null : fitting(html, charset, head);
      if (text != null) return text;
    }
    return Decoding.text(html);
  }

  /** The text, or null when the bytes cannot have been meant so. */
  private static @Nullable String fitting(byte[] html, Charset charset, String head) {
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    if (wide && head.indexOf('\0') < 0) return null;
    if (charset.equals(StandardCharsets.UTF_8)) return mostly(html);
    boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
        || charset.equals(Decoding.WESTERN);
    return western ? Decoding.text(html) : new String(html, charset);
  }

  /** As UTF-8 with a few broken characters, or null when more are broken than not. */
  private static @Nullable String mostly(byte[] html) {
    String text = new String(html, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long beyond = text.chars().filter(c -> c >= 0x80).count();
    return 2 * broken > beyond ? null : text;
  }

  private static @Nullable Charset declared(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Decoding.named(matcher.group(1)) : null;
  }
}
