package dossier.page;

import dossier.text.TextCleaning;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** HTML of strangers, parsed within bounds, and its text. */
public final class Html {
  /** Deepest nesting that is kept; what is nested deeper becomes a sibling. Browsers stop at 512. */
  static final int MAX_DEPTH = 256;

  private Html() {}

  static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  /** A fragment's text as it would be seen, blocks on lines of their own, without scripts and styles. */
  public static String text(String fragment) {
    if (fragment.indexOf('<') < 0 && fragment.indexOf('&') < 0) return TextCleaning.body(fragment);
    Document document = Jsoup.parse(fragment, "", parser());
    document.select("script, style, noscript, template, iframe, object, applet").remove();
    return text(document.body());
  }

  /** An element's text as it would be seen, blocks on lines of their own. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof TextNode words) append(text, words.getWholeText());
        if (node instanceof Element part && breaks(part)) lineBreak(text);
      }

      @Override
      public void tail(Node node, int depth) {
        if (node instanceof Element part && part.isBlock()) lineBreak(text);
      }
    });
    return TextCleaning.body(text.toString());
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  private static void append(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!TextCleaning.isWhite(c)) {
        text.append(c);
      } else if (!text.isEmpty() && !TextCleaning.isWhite(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private static void lineBreak(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
  }
}
