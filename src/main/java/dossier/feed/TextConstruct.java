package dossier.feed;

import dossier.text.Decoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The text of a feed's element by the format's rules: RSS holds HTML; Atom says what it holds (RFC 4287, sections 3.1 and
 * 4.1.3; Atom 0.3, section 3.1: a {@code mode} of xml, escaped or base64).
 */
final class TextConstruct {
  private static final Set<String> PLAIN = Set.of("", "text", "text/plain");
  private static final Pattern CLOSING_TAG = Pattern.compile(
      "</(?:p|a|div|b|i|em|strong|ul|ol|li|span|blockquote|h[1-6])>",
      Pattern.CASE_INSENSITIVE);

  private TextConstruct() {}

  /** As plain text on one line, or null without text. */
  static @Nullable String line(XmlElement element) {
    return PlainText.line(html(element));
  }

  /** As plain text with blocks on lines of their own, or null without text. */
  static @Nullable String block(XmlElement element) {
    boolean forgotten = element.attribute("type") == null && !element.hasElements()
        && CLOSING_TAG.matcher(element.text()).find();
    return PlainText.block(forgotten ? element.text() : html(element));
  }

  private static String html(XmlElement element) {
    if (element.hasElements()) return element.html();
    String type = lower(element.attribute("type"));
    String mode = lower(element.attribute("mode"));
    String value = element.text();
    if (mode.equals("base64") || (isAtom(element) && isOther(type))) {
      String decoded = decoded(value);
      return decoded.isEmpty() && mode.equals("base64") ? value : decoded;
    }
    boolean escaped = mode.equals("escaped") && type.isEmpty();
    return isAtom(element) && PLAIN.contains(type) && !escaped ? Entities.escape(value) : value;
  }

  /** A media type that is neither text nor XML: its content comes in base64. */
  private static boolean isOther(String type) {
    return type.indexOf('/') > 0 && !type.startsWith("text/") && !type.endsWith("xml");
  }

  private static boolean isAtom(XmlElement element) {
    if (element.name().startsWith("atom:")) return true;
    XmlElement root = element;
    for (XmlElement outer = element.parent(); outer != null && !outer.name().isEmpty(); outer = outer.parent())
      root = outer;
    return root.name().equals("feed") || root.name().equals("entry");
  }

  /** The text behind base64, or "" when it is none. */
  private static String decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      String text = Decoding.strictly(bytes, StandardCharsets.UTF_8);
      return text == null || text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c)) ? "" : text;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String lower(@Nullable String attribute) {
    return attribute == null ? "" : attribute.strip().toLowerCase(Locale.ROOT);
  }
}
