package dossier.feed;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads XML as far as it can be read: never fails, in time and memory bounded by the length. Document types,
 * declarations and comments are passed over; nothing that they define or name is ever read.
 */
final class XmlScanner {
  /** Attributes of one element that are kept. */
  static final int MAX_ATTRIBUTES = 50;

  private static final String END_OF_DECLARATIONS = "]>";

  private final String xml;
  private final XmlTree tree = new XmlTree();
  /** Ends that do not come any more: looking for each again would take the square of the length. */
  private final Set<String> absent = new HashSet<>();
  private int at;

  private XmlScanner(String xml) {
    this.xml = xml;
  }

  /** A nameless element with the document's root elements. */
  static XmlElement read(String xml) {
    XmlScanner scanner = new XmlScanner(xml);
    while (scanner.at < xml.length() && !scanner.tree.full())
      scanner.step();
    return scanner.tree.document();
  }

  private void step() {
    int tag = xml.indexOf('<', at);
    int end = tag < 0 ? xml.length() : tag;
    if (end > at) tree.text(XmlReferences.resolved(xml.substring(at, end)));
    at = end;
    if (tag >= 0) markup();
  }

  private void markup() {
    if (xml.startsWith("<![CDATA[", at)) {
      characterData();
    } else if (xml.startsWith("<!--", at)) {
      pass("-->");
    } else if (xml.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
      documentType();
    } else if (xml.startsWith("<?", at)) {
      pass("?>");
    } else if (xml.startsWith("<!", at)) {
      pass(">");
    } else if (xml.startsWith("</", at)) {
      endTag();
    } else {
      startTag();
    }
  }

  /** Where {@code end} comes next, or -1. */
  private int find(String end, int from) {
    if (absent.contains(end)) return -1;
    int found = xml.indexOf(end, from);
    if (found < 0) absent.add(end);
    return found;
  }

  /** Goes behind {@code end}; without one, behind the next {@code >}; without that, to the end of the document. */
  private void pass(String end) {
    int found = find(end, at + 2);
    int length = end.length();
    if (found < 0) {
      found = find(">", at);
      length = 1;
    }
    at = found < 0 ? xml.length() : found + length;
  }

  /** An unclosed section ends where the element around it does. */
  private void characterData() {
    int from = at + "<![CDATA[".length();
    int end = find("]]>", from);
    if (end < 0) end = find("</" + tree.innermost().printed(), from);
    if (end < 0) end = xml.length();
    tree.text(xml.substring(from, end));
    at = xml.startsWith("]]>", end) ? end + 3 : end;
  }

  /** Declarations in brackets belong to it. */
  private void documentType() {
    int end = at;
    while (end < xml.length() && xml.charAt(end) != '>' && xml.charAt(end) != '[')
      end++;
    if (end < xml.length() && xml.charAt(end) == '[') end = endOfDeclarations(end);
    at = Math.min(xml.length(), end + 1);
  }

  /** Where the {@code >} after the last bracket is; that of the first declaration when none follows a bracket. */
  private int endOfDeclarations(int from) {
    int close = absent.contains(END_OF_DECLARATIONS) ? -1 : from;
    boolean bracket = false;
    while (close >= 0 && close < xml.length()) {
      char c = xml.charAt(close);
      if (bracket && c == '>') return close;
      bracket = c == ']' || (bracket && isWhite(close));
      close++;
    }
    absent.add(END_OF_DECLARATIONS);
    int first = find(">", from);
    return first < 0 ? xml.length() : first;
  }

  private void endTag() {
    int end = nameEnd(at + 2);
    tree.end(xml.substring(at + 2, end));
    while (end < xml.length() && xml.charAt(end) != '>' && xml.charAt(end) != '<')
      end++;
    at = end < xml.length() && xml.charAt(end) == '>' ? end + 1 : end;
  }

  private void startTag() {
    int end = nameEnd(at + 1);
    if (end == at + 1 || !startsName(xml.charAt(at + 1))) {
      tree.text("<");
      at++;
      return;
    }
    String name = xml.substring(at + 1, end);
    Map<String, String> attributes = new LinkedHashMap<>();
    int start = at;
    at = end;
    while (attribute(attributes)) {
    }
    boolean closed = at < xml.length() && xml.charAt(at) == '>';
    if (closed || (at >= xml.length() && !attributes.isEmpty())) {
      tree.start(name, attributes, closed && xml.charAt(at - 1) == '/');
      at = Math.min(xml.length(), at + 1);
    } else {
      tree.text(xml.substring(start, at));
    }
  }

  /** Reads one attribute; false at the tag's end, which {@code at} is then at: a {@code >}, the next tag or the end. */
  private boolean attribute(Map<String, String> attributes) {
    while (at < xml.length() && (isWhite(at) || xml.charAt(at) == '/'))
      at++;
    if (at >= xml.length() || xml.charAt(at) == '>' || xml.charAt(at) == '<') return false;
    int end = nameEnd(at);
    String name = xml.substring(at, end);
    at = end == at ? at + 1 : end;
    while (at < xml.length() && isWhite(at))
      at++;
    if (at >= xml.length() || xml.charAt(at) != '=') return true;
    at++;
    String value = value();
    if (!name.isEmpty() && attributes.size() < MAX_ATTRIBUTES)
      attributes.putIfAbsent(name, XmlReferences.resolved(value));
    return true;
  }

  private String value() {
    while (at < xml.length() && isWhite(at))
      at++;
    if (at >= xml.length()) return "";
    char quote = xml.charAt(at);
    int close = quote == '"' || quote == '\'' ? find(String.valueOf(quote), at + 1) : -1;
    if (close >= 0) {
      String value = xml.substring(at + 1, close);
      at = close + 1;
      return value;
    }
    int from = at;
    while (at < xml.length() && !isWhite(at) && xml.charAt(at) != '>' && xml.charAt(at) != '<')
      at++;
    return xml.substring(from, at);
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < xml.length() && !isWhite(end) && "=<>/\"'".indexOf(xml.charAt(end)) < 0)
      end++;
    return end;
  }

  private static boolean startsName(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private boolean isWhite(int i) {
    char c = xml.charAt(i);
    return c <= ' ' || c == '\u00a0';
  }
}
