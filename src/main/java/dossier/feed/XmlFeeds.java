package dossier.feed;

import dossier.text.TextCleaning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * RSS, RDF, Atom and CDF by one mapping: an element means the same in all of them, and each format's own names come
 * before those of others.
 */
final class XmlFeeds {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "channel", "rdf:rdf");
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final List<String> TITLE = List.of("title", "atom:title", "dc:title", "itunes:title", "media:title");
  private static final List<String> DESCRIPTION = List.of("description", "subtitle", "atom:subtitle", "tagline",
      "atom:tagline", "dc:description", "itunes:summary", "itunes:subtitle", "abstract");
  private static final List<String> LANGUAGE = List.of("language", "dc:language");
  private static final List<String> PERIOD = List.of("sy:updateperiod");
  private static final List<String> FREQUENCY = List.of("sy:updatefrequency");
  private static final Map<String, Duration> PERIODS = Map.of("hourly", Duration.ofHours(1), "daily",
      Duration.ofDays(1),
      "weekly", Duration.ofDays(7), "monthly", Duration.ofDays(30), "yearly", Duration.ofDays(365));
  /** A feed that says more has made a mistake of units. */
  private static final long MAX_MINUTES = Duration.ofDays(365).toMinutes();

  private XmlFeeds() {}

  /**
   * The feed, or null when the document has none.
   *
   * @param address where it was read, or null
   */
  static @Nullable Feed read(XmlElement document, @Nullable String address) {
    XmlElement root = root(document);
    if (root == null) return null;
    XmlElement about = about(root);
    XmlLinks links = new XmlLinks(address != null ? address : XmlLinks.own(about));
    List<XmlElement> items = new ArrayList<>();
    collect(root, items);
    XmlEntries entries = new XmlEntries(links, XmlEntries.author(about));
    return new Feed(
        first(about, TITLE, TextConstruct::line),
        links.page(about),
        first(about, DESCRIPTION, TextConstruct::block),
        language(root, about),
        links.hub(about),
        updateEvery(about),
        items.stream().map(entries::read).toList(),
        null);
  }

  /** The first element that begins a feed, wherever it is: programs print warnings before it. */
  private static @Nullable XmlElement root(XmlElement element) {
    for (XmlElement child : element.elements()) {
      if (ROOTS.contains(child.name()) || child.name().equals("atom:feed")) return child;
      if (child.name().equals("html")) return null;
      XmlElement inside = root(child);
      if (inside != null) return inside;
    }
    if (!element.name().isEmpty()) return null;
    return element.elements().stream().filter(XmlFeeds::isEntry).findFirst().map(XmlElement::parent).orElse(null);
  }

  private static XmlElement about(XmlElement root) {
    return root.elements().stream().filter(child -> child.name().equals("channel")).findFirst().orElse(root);
  }

  private static boolean isEntry(XmlElement element) {
    return ENTRIES.contains(element.name()) || element.name().equals("atom:entry");
  }

  private static void collect(XmlElement element, List<XmlElement> entries) {
    for (XmlElement child : element.elements())
      if (!isEntry(child)) {
        collect(child, entries);
      } else if (entries.size() < Feed.MAX_ENTRIES) {
        entries.add(child);
      }
  }

  /** The first that says anything. */
  static @Nullable String first(XmlElement element, List<String> names, Reading reading) {
    for (XmlElement part : element.all(names)) {
      String text = reading.of(part);
      if (text != null) return text;
    }
    return null;
  }

  private static @Nullable String language(XmlElement root, XmlElement about) {
    String said = first(about, LANGUAGE, TextConstruct::line);
    if (said == null) said = about.inherited("xml:lang");
    if (said == null) said = root.attribute("lang");
    return said == null ? null : PlainText.absentWhenEmpty(TextCleaning.shortened(said, 40));
  }

  private static @Nullable Duration updateEvery(XmlElement about) {
    long minutes = number(first(about, List.of("ttl"), TextConstruct::line));
    if (minutes > 0 && minutes <= MAX_MINUTES) return Duration.ofMinutes(minutes);
    String period = first(about, PERIOD, TextConstruct::line);
    Duration every = period == null ? null : PERIODS.get(period.toLowerCase(Locale.ROOT));
    long times = Math.max(1, number(first(about, FREQUENCY, TextConstruct::line)));
    return every == null ? null : every.dividedBy(Math.min(times, every.toMinutes()));
  }

  private static long number(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }

  /** What is made of an element; null when it says nothing. */
  @FunctionalInterface
  interface Reading {
    @Nullable
    String of(XmlElement element);
  }
}
