package dossier.feed;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The vocabularies that feeds mix, by the short names that the mapping uses: {@code title} for the feed format's own
 * elements, {@code dc:title} for those of others, whatever prefix the document gave them.
 */
final class Vocabulary {
  /** Stands for every vocabulary that nothing is read from. */
  static final String FOREIGN = "?";

  private static final String CORE = "";

  /** Addresses in lower case without the last {@code /} or {@code #}. */
  private static final Map<String, String> BY_ADDRESS = Map.ofEntries(
      Map.entry("http://purl.org/rss/1.0", CORE),
      Map.entry("http://my.netscape.com/rdf/simple/0.9", CORE),
      Map.entry("http://channel.netscape.com/rdf/simple/0.9", CORE),
      Map.entry("http://purl.org/net/rss1.1", CORE),
      Map.entry("http://backend.userland.com/rss", CORE),
      Map.entry("http://backend.userland.com/rss2", CORE),
      Map.entry("http://blogs.law.harvard.edu/tech/rss", CORE),
      Map.entry("http://www.w3.org/2005/atom", "atom"),
      Map.entry("http://purl.org/atom/ns", "atom"),
      Map.entry("http://purl.org/dc/elements/1.1", "dc"),
      Map.entry("http://purl.org/dc/elements/1.0", "dc"),
      Map.entry("http://purl.org/dc/terms", "dcterms"),
      Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
      Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
      Map.entry("http://search.yahoo.com/mrss", "media"),
      Map.entry("http://www.rssboard.org/media-rss", "media"),
      Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
      Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
      Map.entry("http://www.pheedo.com/namespace/pheedo", "pheedo"),
      Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
      Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
      Map.entry("http://www.w3.org/xml/1998/namespace", "xml"),
      Map.entry("http://prismstandard.org/namespaces/basic/2.0", "prism"),
      Map.entry("http://prismstandard.org/namespaces/1.2/basic", "prism"));

  private Vocabulary() {}

  /** The short name of a namespace, or null when it is not known. */
  static @Nullable String of(String namespace) {
    String address = namespace.strip().toLowerCase(Locale.ROOT);
    boolean slashed = address.endsWith("/") || address.endsWith("#");
    return BY_ADDRESS.get(slashed ? address.substring(0, address.length() - 1) : address);
  }
}
