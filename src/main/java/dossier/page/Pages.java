package dossier.page;

import dossier.text.Decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the article in a web page. */
public final class Pages {
  /** Largest page in bytes, decompressed. */
  public static final int MAX_BYTES = 10 << 20;

  /** A charset is declared in the first kilobyte (HTML standard, encoding sniffing); some pages need more. */
  private static final int HEAD = 4_096;
  private static final Pattern CHARSET = Pattern
      .compile("<meta[^>]{0,300}?charset\\s{0,5}=\\s{0,5}[\"']?([a-zA-Z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Pages() {}

  /**
   * Reads a page.
   *
   * @param html its bytes; the encoding is told by the byte order mark, else by the page itself, else it is UTF-8 or
   *        windows-1252
   * @param address where it was read, or "" where that is not known
   */
  public static Page parse(byte[] html, String address) {
    Document document = Jsoup.parse(decoded(html), address, Html.parser());
    PageMetadata metadata = PageMetadata.of(document);
    String body = Bodies.of(document, metadata, LinkedArticle.of(document).body(), address);
    return new Page(
        metadata.title(),
        body,
        metadata.source(),
        metadata.author(),
        metadata.published(),
        metadata.url());
  }

  private static String decoded(byte[] html) {
    if (Decoding.byteOrderMark(html) != null) return Decoding.text(html);
    Charset declared = declared(html);
    return declared == null ? Decoding.text(html) : new String(html, declared);
  }

  private static @Nullable Charset declared(byte[] html) {
    Matcher matcher = CHARSET.matcher(new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1));
    Charset charset = matcher.find() ? Decoding.named(matcher.group(1)) : null;
    return StandardCharsets.ISO_8859_1.equals(charset) ? Decoding.WESTERN : charset;
  }
}
