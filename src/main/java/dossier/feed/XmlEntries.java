package dossier.feed;

import dossier.article.Published;
import dossier.text.TextCleaning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of one feed.
 *
 * @param links of the feed
 * @param feedAuthor who wrote the entries of an Atom feed that name nobody (RFC 4287, section 4.2.1), or null
 */
record XmlEntries(XmlLinks links, @Nullable String feedAuthor) {
  private static final List<String> TITLE = List.of("title", "atom:title", "dc:title", "media:title", "itunes:title");
  private static final List<String> ID = List.of("id", "atom:id", "guid", "dc:identifier");
  private static final List<String> CONTENT = List.of("content:encoded", "content", "atom:content", "xhtml:body",
      "body",
      "fullitem");
  private static final List<String> SUMMARY = List.of("description", "summary", "atom:summary", "abstract",
      "dc:description", "dcterms:abstract", "itunes:summary", "media:description", "itunes:subtitle");
  private static final List<String> PUBLISHED = List.of("pubdate", "published", "atom:published", "issued",
      "atom:issued", "dcterms:issued", "prism:publicationdate", "dc:date", "created", "atom:created", "dcterms:created",
      "date");
  private static final List<String> UPDATED = List.of("updated", "atom:updated", "modified", "atom:modified",
      "dcterms:modified", "lastmod", "dc:date");
  private static final List<String> AUTHOR = List.of("author", "atom:author", "dc:creator", "itunes:author",
      "media:credit");
  private static final List<String> CATEGORY = List.of("category", "atom:category", "dc:subject");
  private static final List<String> GROUP = List.of("media:group");
  private static final int MAX_CATEGORIES = 50;
  private static final int MAX_CATEGORY = 100;
  private static final int MAX_AUTHOR = 500;
  /** Longest id: some give a whole address. A longer one counts as none. */
  private static final int MAX_ID = 3_000;

  /** The entry, with whatever it has. */
  Feed.Entry read(XmlElement item) {
    String title = XmlFeeds.first(item, TITLE, TextConstruct::line);
    String link = links.page(item);
    String content = longest(item);
    String summary = summary(item);
    boolean full = content != null && (summary == null || content.length() >= summary.length());
    String text = Teasers.withoutFooter(full || summary == null ? content : summary);
    String author = author(item);
    return new Feed.Entry(
        EntryId.of(id(item), link, title, text),
        title,
        link,
        author == null ? feedAuthor : author,
        date(item, PUBLISHED),
        date(item, UPDATED),
        text,
        categories(item),
        Teasers.isTeaser(text, full));
  }

  /** Content may come in several forms: the one with the most text. */
  private static @Nullable String longest(XmlElement item) {
    String longest = null;
    for (XmlElement part : item.all(CONTENT)) {
      String text = TextConstruct.block(part);
      if (text != null && (longest == null || text.length() > longest.length())) longest = text;
    }
    return longest;
  }

  private static @Nullable String summary(XmlElement item) {
    String summary = XmlFeeds.first(item, SUMMARY, TextConstruct::block);
    if (summary != null) return summary;
    return XmlFeeds.first(item, GROUP, group -> XmlFeeds.first(group, SUMMARY, TextConstruct::block));
  }

  private @Nullable String id(XmlElement item) {
    for (XmlElement element : item.all(ID)) {
      String printed = TextCleaning.line(element.text());
      if (!printed.isEmpty() && printed.length() <= MAX_ID) return links.id(element, printed);
    }
    String about = item.attribute("rdf:about");
    return about == null ? null : PlainText.absentWhenEmpty(TextCleaning.line(about));
  }

  private static @Nullable Published date(XmlElement item, List<String> names) {
    for (XmlElement element : item.all(names)) {
      Published date = FeedDates.parse(element.text());
      if (date != null) return date;
    }
    for (String name : names) {
      Published date = FeedDates.parse(item.attribute(name));
      if (date != null) return date;
    }
    return null;
  }

  /** The people that an entry or a feed names, or null. */
  static @Nullable String author(XmlElement element) {
    for (String name : AUTHOR) {
      Stream<String> names = element.all(List.of(name)).stream().flatMap(author -> Author.of(author).stream());
      String joined = names.distinct().collect(Collectors.joining(", "));
      if (!joined.isEmpty()) return TextCleaning.shortened(joined, MAX_AUTHOR);
    }
    return null;
  }

  private static List<String> categories(XmlElement item) {
    Set<String> categories = new LinkedHashSet<>();
    for (XmlElement element : item.all(CATEGORY)) {
      String label = element.attribute("label");
      if (label == null) label = element.attribute("term");
      String text = label == null ? TextConstruct.line(element) : PlainText.line(label);
      if (text != null && text.length() <= MAX_CATEGORY && categories.size() < MAX_CATEGORIES) categories.add(text);
    }
    return List.copyOf(categories);
  }
}
