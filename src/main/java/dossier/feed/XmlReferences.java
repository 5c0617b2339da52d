package dossier.feed;

import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The characters that references in XML stand for. Names of HTML count as if the document type had defined them; a
 * reference that means nothing, and an ampersand that begins none, stays as printed.
 */
final class XmlReferences {
  /** Longest reference that is looked at, in characters. */
  private static final int MAX_LENGTH = 34;

  /** Angle brackets that HTML 4 and XHTML define otherwise than HTML 5. */
  private static final Map<String, String> OF_XHTML = Map.of("lang", "\u2329", "rang", "\u232a", "apos", "'");

  private XmlReferences() {}

  static String resolved(String text) {
    int ampersand = text.indexOf('&');
    if (ampersand < 0) return text;
    StringBuilder resolved = new StringBuilder(text.length());
    int from = 0;
    while (ampersand >= 0) {
      resolved.append(text, from, ampersand);
      int end = end(text, ampersand + 1);
      String characters = end < 0 ? null : characters(text.substring(ampersand + 1, end));
      resolved.append(characters == null ? "&" : characters);
      from = characters == null ? ampersand + 1 : end + 1;
      ampersand = text.indexOf('&', from);
    }
    return resolved.append(text, from, text.length()).toString();
  }

  /** Where the semicolon is, or -1. */
  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') return i;
      if (c != '#' && !Character.isLetterOrDigit(c)) return -1;
    }
    return -1;
  }

  private static @Nullable String characters(String name) {
    if (name.startsWith("#")) return numbered(name.substring(1));
    String ofXhtml = OF_XHTML.get(name);
    if (ofXhtml != null) return ofXhtml;
    String named = Entities.getByName(name);
    return named.isEmpty() ? null : named;
  }

  private static @Nullable String numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    int code = code(hex ? number.substring(1) : number, hex ? 16 : 10);
    if (code >= 0x80 && code < 0xa0) return String.valueOf(FeedText.western((byte) code));
    return code > 0 ? Character.toString(code) : null;
  }

  /** The character's number, or 0 when it is none. */
  private static int code(String digits, int radix) {
    int code = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      code = radix * code + digit;
      if (digit < 0 || code > Character.MAX_CODE_POINT) return 0;
    }
    return code;
  }
}
