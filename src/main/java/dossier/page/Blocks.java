package dossier.page;

import dossier.text.TextCleaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A page cut into boxes and blocks, in the order in which they are read. */
final class Blocks implements NodeFilter {
  /** Elements without any text to read. */
  private static final Set<String> MUTE = Set.of("script", "style", "template", "iframe", "object", "applet", "embed",
      "svg", "canvas", "audio", "video", "button", "select", "textarea", "option", "datalist", "map", "head", "title",
      "frameset", "progress", "meter", "dialog", "rp", "rt", "label", "input");
  /** Elements on lines of their own that the parser takes for parts of a line. */
  private static final Set<String> BLOCK = Set.of("td", "th", "li", "dt", "dd", "figcaption", "figure", "picture",
      "center", "noscript", "slot", "main", "caption", "summary");

  /** Classes by which frameworks keep text from being seen; with a colon "hidden" depends on the window's width. */
  private static final Set<String> HIDDEN = Set.of("hidden", "sr-only", "visually-hidden", "visuallyhidden",
      "screen-reader-text", "screen-reader-only", "screenreader", "offscreen", "d-none");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Box> boxes = new ArrayList<>();
  private final Set<Box> rows = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int openLinks;
  private @Nullable Box open;

  private Blocks() {}

  /** The boxes in the order in which they begin, an outer one before those in it; the first holds all. */
  static Blocks of(Element root) {
    Blocks blocks = new Blocks();
    root.filter(blocks);
    return blocks;
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) append(words.getWholeText());
    if (!(node instanceof Element element)) return FilterResult.CONTINUE;
    if (open != null && isMute(element)) return FilterResult.SKIP_ENTIRELY;
    if (open != null && isCell(element) && rows.contains(open)) {
      if (!text.isEmpty()) append(" | ");
    } else if (open == null || isBox(element)) {
      endBlock();
      open = new Box(element, open, boxes.size());
      boxes.add(open);
      if (isRow(element)) rows.add(open);
    } else if (element.normalName().equals("img")) {
      open.holdsImage = true;
    } else if (element.normalName().equals("br")) {
      endBlock();
    } else if (element.normalName().equals("a")) {
      openLinks++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (open != null && node.equals(open.element)) {
      endBlock();
      open.end = boxes.size();
      boolean image = open.holdsImage && open.mass == 0;
      open = open.parent;
      if (image && open != null) open.holdsImage = true;
    } else if (node.normalName().equals("a") && node instanceof Element) {
      openLinks--;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** A table's row of two cells or more that have only words, not one that lays out a page. */
  private static boolean isRow(Element element) {
    if (!element.normalName().equals("tr") || element.childrenSize() < 2) return false;
    for (Element cell : element.children())
      if (!isCell(cell) || cell.children().stream().anyMatch(Blocks::isBox)) return false;
    return true;
  }

  private static boolean isMute(Element element) {
    if (MUTE.contains(element.normalName())) return true;
    if (element.attributesSize() == 0) return false;
    return element.hasAttr("hidden") || isHiding(element.attr("style")) || isHidingClass(element.className());
  }

  private static boolean isHiding(String style) {
    if (style.length() < 10 || style.length() > 1_000) return false;
    String bare = style.replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  private static boolean isHidingClass(String names) {
    if (names.isEmpty() || names.length() > 1_000) return false;
    boolean wide = names.indexOf(':') >= 0;
    return SPACE.splitAsStream(names).anyMatch(name -> HIDDEN.contains(name) && !(wide && name.equals("hidden")));
  }

  private static boolean isBox(Element element) {
    String name = element.normalName();
    return !name.equals("a") && (element.isBlock() || BLOCK.contains(name) || name.indexOf('-') > 0);
  }

  private void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!TextCleaning.isWhite(c)) text.append(c);
      else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') text.append(' ');
    }
    if (openLinks > 0) links += text.length() - before;
  }

  private static boolean isVisible(int c) {
    return Character.getType(c) != Character.FORMAT && !Character.isSpaceChar(c);
  }

  private void endBlock() {
    String line = TextCleaning.body(text.toString());
    if (open != null && line.codePoints().anyMatch(Blocks::isVisible)) {
      Block block = Block.of(line, links, open);
      blocks.add(block);
      open.mass += block.text().length();
    }
    text.setLength(0);
    links = 0;
  }
}
