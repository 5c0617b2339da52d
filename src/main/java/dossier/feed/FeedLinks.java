package dossier.feed;

import dossier.article.CanonicalUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The feeds that a page says it has. */
public final class FeedLinks {
  /** Most feeds that are read from one page. */
  public static final int MAX_LINKS = 50;

  private static final Set<String> TYPES = Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml",
      "application/feed+json", "application/json", "application/xml", "text/xml");
  private static final int MAX_DEPTH = 256;

  /**
   * A feed of a page.
   *
   * @param title plain text, or null
   */
  public record Link(CanonicalUrl address, @Nullable String title) {}

  private FeedLinks() {}

  /**
   * The feeds in the page's order, each address once (HTML, 4.6.7.1: {@code rel=alternate} with a feed's type, or
   * {@code rel=feed}).
   *
   * @param address where the page was read
   * @param contentType the server's {@code Content-Type} field, or null
   */
  public static List<Link> in(byte[] page, CanonicalUrl address, @Nullable String contentType) {
    Map<CanonicalUrl, Link> links = new LinkedHashMap<>();
    for (Element element : parsed(page, address, contentType).select("link[rel][href]")) {
      CanonicalUrl feed = isFeed(element) ? web(element.absUrl("href")) : null;
      if (feed != null && links.size() < MAX_LINKS)
        links.putIfAbsent(feed, new Link(feed, PlainText.line(element.attr("title"))));
    }
    return List.copyOf(links.values());
  }

  private static Document parsed(byte[] page, CanonicalUrl address, @Nullable String contentType) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    try {
      return Jsoup.parse(new ByteArrayInputStream(page), FeedText.charset(contentType), address.value(), parser);
    } catch (IOException e) {
      return new Document(address.value());
    }
  }

  private static boolean isFeed(Element link) {
    List<String> relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", 20));
    String type = link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    return relations.contains("feed") || (relations.contains("alternate") && TYPES.contains(type));
  }

  private static @Nullable CanonicalUrl web(String address) {
    try {
      return CanonicalUrl.parse(address);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
