package dossier.page;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A web page as someone saves it who selects all and copies the text: everything that shows, one block a line. */
final class PageDump {
  private static final Set<String> UNSEEN = Set.of("head", "script", "style", "noscript", "template", "iframe", "svg",
      "select", "textarea", "object", "math", "canvas");
  private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button",
      "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
      "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
      "tbody", "tfoot", "thead", "tr", "ul");
  private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol",
      "table");

  private PageDump() {}

  /** The text, with an empty line around paragraphs, headings, lists and tables as browsers copy them. */
  static String of(byte[] html) {
    Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    StringBuilder out = new StringBuilder();
    page.body().traverse(new Visitor(out));
    return out.toString();
  }

  private static final class Visitor implements NodeVisitor {
    private final StringBuilder out;
    private int unseen;

    Visitor(StringBuilder out) {
      this.out = out;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        if (isUnseen(element)) unseen++;
        if (unseen == 0 && (BLOCKS.contains(element.normalName()) || element.normalName().equals("br"))) open(element);
        if (unseen == 0 && Set.of("td", "th").contains(element.normalName())) out.append('\t');
      } else if (unseen == 0 && node instanceof TextNode text) {
        append(text.getWholeText());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) return;
      if (unseen == 0 && BLOCKS.contains(element.normalName())) open(element);
      if (isUnseen(element)) unseen--;
    }

    private void open(Element element) {
      while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ')
        out.setLength(out.length() - 1);
      if (out.isEmpty() || !endsWith("\n")) out.append('\n');
      if (SPACED.contains(element.normalName()) && !endsWith("\n\n")) out.append('\n');
    }

    private boolean endsWith(String end) {
      return out.length() >= end.length() && out.substring(out.length() - end.length()).equals(end);
    }

    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ';
        if (c != ' ' || !atStart) out.append(c);
      }
    }

    private static boolean isUnseen(Element element) {
      String style = element.attr("style").replace(" ", "");
      return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")
          || style.contains("display:none") || style.contains("visibility:hidden");
    }
  }
}
