package dossier.ingest;

import dossier.page.Html;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as plain text: each heading, paragraph, list item and quoted paragraph is a line of its own, without markup
 * characters; pictures and HTML tags are left out.
 */
final class PlainMarkdown {
  /** Deeper nesting than this is read as text. */
  private static final int MAX_NESTING = 50;
  private static final Parser PARSER = Parser.builder()
      .maxOpenBlockParsers(MAX_NESTING)
      .maxInlineNesting(MAX_NESTING)
      .build();

  private final StringBuilder text = new StringBuilder();
  private int headingStart = -1;
  private int headingEnd = -1;

  private PlainMarkdown() {}

  static PlainMarkdown of(String markdown) {
    PlainMarkdown plain = new PlainMarkdown();
    plain.walk(PARSER.parse(markdown));
    return plain;
  }

  /** The text, lines separated by {@code \n}. */
  String body() {
    return text.toString().strip();
  }

  /** The first heading of the first level when nothing but headings stands before it, or "". */
  String heading() {
    return headingStart < 0 ? "" : text.substring(headingStart, headingEnd).strip();
  }

  String bodyWithoutHeading() {
    if (headingStart < 0) return body();
    return (text.substring(0, headingStart) + text.substring(headingEnd)).strip();
  }

  /** Visits all nodes without recursion: files of strangers may be nested deeply. */
  private void walk(Node root) {
    Node node = root;
    while (node != null) {
      Node child = enter(node) ? node.getFirstChild() : null;
      node = child != null ? child : following(node);
    }
  }

  /** The next node after all that is below {@code node}; leaves every node on the way. */
  private @Nullable Node following(Node node) {
    Node left = node;
    while (left != null) {
      leave(left);
      Node next = left.getNext();
      if (next != null) return next;
      left = left.getParent();
    }
    return null;
  }

  /** Whether what is below the node belongs to the text. */
  private boolean enter(Node node) {
    switch (node) {
      case Text words -> text.append(words.getLiteral());
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak soft -> text.append(' ');
      case HardLineBreak hard -> text.append('\n');
      case FencedCodeBlock code -> text.append(code.getLiteral());
      case IndentedCodeBlock code -> text.append(code.getLiteral());
      case HtmlBlock html -> text.append(Html.text(html.getLiteral()));
      case Heading heading -> openHeading(heading);
      default -> {
        return !(node instanceof Image);
      }
    }
    return true;
  }

  private void openHeading(Heading heading) {
    if (headingStart < 0 && heading.getLevel() == 1 && heading.getParent() instanceof Document
        && text.toString().isBlank())
      headingStart = text.length();
  }

  private void leave(Node node) {
    if (node instanceof Heading && headingStart >= 0 && headingEnd < 0) headingEnd = text.length();
    if (node instanceof Block && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
  }
}
