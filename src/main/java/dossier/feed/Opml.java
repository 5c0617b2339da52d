package dossier.feed;

import dossier.text.TextCleaning;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes lists of feeds in OPML 1 and 2. An outline with an {@code xmlUrl} is a feed, one without is a folder.
 * The attribute {@code dossierState="off"} marks a feed that is not polled until somebody switches it on; OPML lets
 * programs add attributes, and other readers pass over this one.
 */
public final class Opml {
  /** Largest list in bytes. */
  public static final int MAX_BYTES = Feeds.MAX_BYTES;

  private static final String STATE = "dossierState";
  private static final String OFF = "off";
  private static final int MAX_TITLE = 300;
  private static final int MAX_FOLDER = 300;

  private final List<FeedList.Item> items = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> feeds = new HashSet<>();

  private Opml() {}

  /** The list in {@code bytes}, broken ones as far as possible; what is no list has a problem and no items. */
  public static FeedList parse(byte[] bytes) {
    Opml opml = new Opml();
    if (bytes.length > MAX_BYTES) return opml.list(null, "the list is larger than " + (MAX_BYTES >> 20) + " MB");
    XmlElement document = XmlScanner.read(FeedText.of(bytes, null).strip());
    XmlElement root = found(document, "opml");
    XmlElement body = found(root == null ? document : root, "body");
    boolean any = root != null || body != null || found(document, "outline") != null;
    if (!any) return opml.list(null, "not a list of feeds: no OPML in it");
    opml.collect(body != null ? body : root != null ? root : document, "");
    XmlElement head = root == null ? null : found(root, "head");
    String title = head == null ? null : XmlFeeds.first(head, List.of("title"), TextConstruct::line);
    return opml.list(title, null);
  }

  private FeedList list(@Nullable String title, @Nullable String problem) {
    return new FeedList(title, items, problem == null ? problems : List.of(problem));
  }

  private static @Nullable XmlElement found(XmlElement element, String name) {
    for (XmlElement child : element.elements()) {
      if (child.name().equals(name)) return child;
      XmlElement inside = found(child, name);
      if (inside != null) return inside;
    }
    return null;
  }

  private void collect(XmlElement element, String folder) {
    for (XmlElement child : element.elements()) {
      if (!child.name().equals("outline")) {
        collect(child, folder);
        continue;
      }
      String feed = child.attribute("xmlurl");
      if (feed != null) add(child, feed, folder);
      collect(child, feed == null ? inside(folder, child) : folder);
    }
  }

  /** An unclosed feed's outline holds its neighbours: it is no folder. */
  private void add(XmlElement outline, String printed, String folder) {
    String feed = web(printed);
    String title = title(outline);
    if (feed == null) {
      problem("no http or https address: " + (title == null ? printed : title));
    } else if (!feeds.add(feed)) {
      problem("listed twice: " + feed);
    } else if (items.size() >= FeedList.MAX_ITEMS) {
      problem("more than " + FeedList.MAX_ITEMS + " feeds: the rest is left out");
    } else {
      boolean off = OFF.equalsIgnoreCase(outline.attribute(STATE.toLowerCase(Locale.ROOT)));
      String site = outline.attribute("htmlurl");
      items.add(new FeedList.Item(title == null ? feed : title, feed, site == null ? null : web(site), folder, !off));
    }
  }

  private void problem(String problem) {
    if (problems.size() < FeedList.MAX_PROBLEMS) problems.add(TextCleaning.shortened(problem, MAX_TITLE));
  }

  private static @Nullable String web(String printed) {
    String address = Addresses.resolved(null, printed);
    if (address == null) return null;
    String web = address.replaceFirst("^feed:(?=https?:)", "").replaceFirst("^feed://", "http://");
    return Addresses.isAbsolute(web) && Addresses.isWeb(web) ? web : null;
  }

  private static @Nullable String title(XmlElement outline) {
    return Stream.of("title", "text")
        .flatMap(name -> Stream.ofNullable(PlainText.line(outline.attribute(name))))
        .map(title -> TextCleaning.shortened(title, MAX_TITLE))
        .findFirst()
        .orElse(null);
  }

  private static String inside(String folder, XmlElement outline) {
    String name = title(outline);
    if (name == null) return folder;
    return TextCleaning.shortened(folder.isEmpty() ? name : folder + " / " + name, MAX_FOLDER);
  }

  /** The list as OPML 2.0 in UTF-8, feeds of one folder together, folders in the order in which they first come. */
  public static byte[] write(FeedList list) {
    StringBuilder xml = new StringBuilder(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n");
    xml.append("    <title>").append(escaped(list.title() == null ? "Feeds" : list.title())).append("</title>\n");
    xml.append("  </head>\n  <body>\n");
    for (String folder : list.items().stream().map(FeedList.Item::folder).distinct().toList())
      writeFolder(folder, list.items().stream().filter(item -> item.folder().equals(folder)).toList(), xml);
    return xml.append("  </body>\n</opml>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void writeFolder(String folder, List<FeedList.Item> items, StringBuilder xml) {
    if (!folder.isEmpty()) xml.append("    <outline").append(attribute("text", folder)).append(">\n");
    for (FeedList.Item item : items)
      xml.append(folder.isEmpty() ? "    " : "      ")
          .append("<outline type=\"rss\"")
          .append(attribute("text", item.title()))
          .append(attribute("title", item.title()))
          .append(attribute("xmlUrl", item.feed()))
          .append(attribute("htmlUrl", item.site()))
          .append(attribute(STATE, item.on() ? null : OFF))
          .append("/>\n");
    if (!folder.isEmpty()) xml.append("    </outline>\n");
  }

  private static String attribute(String name, @Nullable String value) {
    return value == null ? "" : " " + name + "=\"" + escaped(value) + "\"";
  }

  /** Titles are plain text here and HTML to whoever reads them, so that a title like {@code List<T>} stays one. */
  private static String escaped(String text) {
    return Entities.escape(TextCleaning.line(text)).replace("\"", "&quot;").replace("&nbsp;", "\u00a0");
  }
}
