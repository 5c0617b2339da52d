package dossier.feed;

import dossier.text.Decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The characters of an XML document as a reader of feeds wants them: decoded, without document type. */
final class FeedXml {
  private static final Pattern DECLARED = Pattern
      .compile("^<\\?xml[^>]{0,200}?encoding\\s{0,10}=\\s{0,10}[\"']([^\"']{1,40})[\"']", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]{0,300}\\?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&([a-zA-Z][a-zA-Z0-9]{1,31});");
  private static final Pattern XML_ENTITY = Pattern.compile("amp|lt|gt|quot|apos");
  /** A document type, with an internal subset of declarations when it has one. */
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]{0,2000}(?:\\[[^\\]]{0,20000}\\]\\s{0,50})?>",
      Pattern.CASE_INSENSITIVE);

  private FeedXml() {}

  /** The document without declaration and document type; HTML's named characters are replaced by themselves. */
  static String text(byte[] bytes) {
    String text = decoded(bytes);
    String undeclared = DECLARATION.matcher(text).replaceFirst("");
    return withoutControls(named(DOCTYPE.matcher(undeclared).replaceFirst(""))).strip();
  }

  private static String decoded(byte[] bytes) {
    Charset marked = Decoding.byteOrderMark(bytes);
    if (marked != null) return withoutMark(new String(bytes, marked));
    Charset wide = wide(bytes);
    if (wide != null) return new String(bytes, wide);
    Charset declared = declared(bytes);
    String text = declared == null ? null : Decoding.strictly(bytes, declared);
    return text != null ? text : Decoding.text(bytes);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** UTF-16 and UTF-32 without a mark, by the zeros around the first character (XML 1.0, appendix F). */
  private static @Nullable Charset wide(byte[] bytes) {
    if (Decoding.startsWith(bytes, "\0\0\0<")) return Charset.forName("UTF-32BE");
    if (Decoding.startsWith(bytes, "<\0\0\0")) return Charset.forName("UTF-32LE");
    if (Decoding.startsWith(bytes, "\0<")) return StandardCharsets.UTF_16BE;
    return Decoding.startsWith(bytes, "<\0") ? StandardCharsets.UTF_16LE : null;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head.strip());
    return matcher.find() ? Decoding.named(matcher.group(1)) : null;
  }

  /** Named characters of HTML that XML does not know become numeric references: the document type would define them. */
  private static String named(String xml) {
    return ENTITY.matcher(xml).replaceAll(match -> Matcher.quoteReplacement(reference(match.group(1))));
  }

  private static String reference(String name) {
    if (XML_ENTITY.matcher(name).matches()) return "&" + name + ";";
    String characters = Entities.getByName(name);
    if (characters.isEmpty()) return "&amp;" + name + ";";
    StringBuilder references = new StringBuilder();
    characters.codePoints().forEach(c -> references.append("&#").append(c).append(';'));
    return references.toString();
  }

  /** XML 1.0 has no control characters but tab and line breaks. */
  private static String withoutControls(String xml) {
    StringBuilder clean = new StringBuilder(xml.length());
    for (int i = 0; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c >= ' ' || c == '\t' || c == '\n' || c == '\r') clean.append(c);
    }
    return clean.toString();
  }
}
