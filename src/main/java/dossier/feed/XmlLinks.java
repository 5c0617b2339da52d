package dossier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in a feed, resolved against {@code xml:base} and where the feed was read.
 *
 * @param base the document's own base, or null
 */
record XmlLinks(@Nullable String base) {
  private static final List<String> LINK = List.of("link", "atom:link");
  /** The address of the site where a service counts the readers on the way. */
  private static final List<String> BEFORE = List.of("feedburner:origlink", "pheedo:origlink");
  private static final Set<String> PAGE_TYPES = Set.of("", "text/html", "application/xhtml+xml");
  private static final int MAX_DEPTH = 2 * XmlTree.MAX_DEPTH;

  /** The address that a feed gives as its own, to be a base where none is known; else that of its site. */
  static @Nullable String own(XmlElement about) {
    XmlLinks unresolved = new XmlLinks(null);
    String self = unresolved.ofRelation(about, "self");
    String own = self == null || !Addresses.isAbsolute(self) ? unresolved.page(about) : self;
    return own != null && Addresses.isAbsolute(own) ? own : null;
  }

  /** The page of a feed or entry that is read in a browser, or null. */
  @Nullable
  String page(XmlElement element) {
    String before = web(element, XmlFeeds.first(element, BEFORE, XmlElement::text));
    if (before != null && Addresses.isAbsolute(before)) return before;
    for (String candidate : candidates(element))
      if (Addresses.isWeb(candidate)) return candidate;
    return null;
  }

  /** The pages that it may be, best first. */
  private List<String> candidates(XmlElement element) {
    List<String> found = new ArrayList<>();
    add(found, alternate(element, true));
    add(found, alternate(element, false));
    for (XmlElement guid : element.all(List.of("guid")))
      if (isPermanent(guid)) add(found, web(guid, guid.text()));
    add(found, web(element, element.attribute("rdf:about")));
    add(found, web(element, element.attribute("href")));
    for (XmlElement content : element.all(List.of("content", "atom:content")))
      add(found, web(content, content.attribute("src")));
    return found;
  }

  private static void add(List<String> found, @Nullable String address) {
    if (address != null) found.add(address);
  }

  private @Nullable String alternate(XmlElement element, boolean pagesOnly) {
    for (XmlElement link : element.all(LINK)) {
      String rel = lower(link.attribute("rel"));
      if (!rel.isEmpty() && !rel.equals("alternate")) continue;
      if (pagesOnly && !PAGE_TYPES.contains(lower(link.attribute("type")))) continue;
      String address = web(link, printed(link));
      if (address != null) return address;
    }
    return null;
  }

  /** Atom puts it into an attribute, RSS between the tags; some mix them up. */
  private static @Nullable String printed(XmlElement link) {
    String href = link.attribute("href");
    if (href == null || href.isBlank()) href = link.text();
    return href.isBlank() ? link.attribute("rdf:resource") : href;
  }

  /** The server that tells of changes, or null. */
  @Nullable
  String hub(XmlElement about) {
    return ofRelation(about, "hub");
  }

  private @Nullable String ofRelation(XmlElement about, String relation) {
    for (XmlElement link : about.all(LINK))
      if (lower(link.attribute("rel")).equals(relation)) return web(link, link.attribute("href"));
    return null;
  }

  /** An identifier as printed; only what must be an address is resolved. */
  @Nullable
  String id(XmlElement element, String printed) {
    boolean path = printed.startsWith("/") || printed.startsWith("./") || printed.startsWith("../");
    boolean resolved = (path && isPermanent(element)) || (element.inherited("xml:base") != null && isAtomId(element));
    return resolved ? Addresses.resolved(base(element, 0), printed) : printed;
  }

  private static boolean isAtomId(XmlElement element) {
    return element.localName().equals("id");
  }

  private static boolean isPermanent(XmlElement guid) {
    return !lower(guid.attribute("ispermalink")).equals("false");
  }

  private @Nullable String web(XmlElement element, @Nullable String printed) {
    String address = Addresses.resolved(base(element, 0), printed);
    return address != null && Addresses.isWeb(address) ? address : null;
  }

  private @Nullable String base(XmlElement element, int height) {
    XmlElement parent = element.parent();
    String outer = parent == null || height > MAX_DEPTH ? base : base(parent, height + 1);
    String stated = element.attribute("xml:base");
    return stated == null || stated.isBlank() ? outer : Addresses.resolved(outer, stated);
  }

  private static String lower(@Nullable String attribute) {
    return attribute == null ? "" : attribute.strip().toLowerCase(Locale.ROOT);
  }
}
