package dossier.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a document from tags in any order: what is not closed is closed where it must have ended. */
final class XmlTree {
  /** Elements that are kept: {@link Feed#MAX_ENTRIES} entries of 30 each. */
  static final int MAX_ELEMENTS = 30 * Feed.MAX_ENTRIES;
  /** Deepest nesting; tags nested deeper are left out, their text is kept. XHTML in feeds is 20 deep at most. */
  static final int MAX_DEPTH = 100;

  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> FORMATS = Set.of("rss", "feed", "channel", "item", "entry", "opml", "outline");
  /** Elements that hold one line of text, never each other: the next one ends an unclosed one. */
  private static final Set<String> LINES = Set.of("title", "link", "guid", "pubdate", "category", "comments",
      "language",
      "id", "updated", "published", "issued", "modified", "created", "ttl", "lastbuilddate");
  private static final Set<String> AFTER_LINES = Set.of("description", "summary", "content", "author", "source",
      "enclosure");

  private record Scope(Map<String, String> namespaces, @Nullable Scope outer) {
    @Nullable
    String namespace(String prefix) {
      for (Scope scope = this; scope != null; scope = scope.outer) {
        String namespace = scope.namespaces.get(prefix);
        if (namespace != null) return namespace;
      }
      return null;
    }
  }

  private final XmlElement document = new XmlElement(null, "", "", Map.of());
  private final List<XmlElement> open = new ArrayList<>(List.of(document));
  private final List<Scope> scopes = new ArrayList<>(List.of(new Scope(Map.of(), null)));
  private @Nullable String ownNamespace;
  /** Characters that are not in the innermost element yet. */
  private final StringBuilder pending = new StringBuilder();
  private int elements;
  private int skipped;

  /** A nameless element with the document's root elements, after the last tag. */
  XmlElement document() {
    flush();
    return document;
  }

  boolean full() {
    return elements >= MAX_ELEMENTS;
  }

  /** The innermost element that is open. */
  XmlElement innermost() {
    return open.getLast();
  }

  void text(String text) {
    if (open.size() > 1) pending.append(text);
  }

  private void flush() {
    if (!pending.isEmpty()) innermost().add(new XmlNode.Text(pending.toString()));
    pending.setLength(0);
  }

  void start(String printed, Map<String, String> printedAttributes, boolean empty) {
    flush();
    closeUnclosed(printed.toLowerCase(Locale.ROOT));
    if (open.size() > MAX_DEPTH) {
      if (!empty) skipped++;
      return;
    }
    elements++;
    Scope scope = scope(printedAttributes);
    XmlElement element = new XmlElement(innermost(), printed, name(printed, scope),
        attributes(printedAttributes, scope));
    innermost().add(element);
    if (empty) return;
    open.add(element);
    scopes.add(scope);
  }

  void end(String printed) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    flush();
    for (int i = open.size() - 1; i > 0; i--)
      if (open.get(i).printed().equalsIgnoreCase(printed)) {
        close(i);
        return;
      }
  }

  private void close(int from) {
    open.subList(from, open.size()).clear();
    scopes.subList(from, scopes.size()).clear();
    skipped = 0;
  }

  private void closeUnclosed(String starting) {
    if (ENTRIES.contains(starting)) {
      for (int i = open.size() - 1; i > 0; i--)
        if (open.get(i).printed().equalsIgnoreCase(starting)) {
          close(i);
          return;
        }
    }
    boolean line = LINES.contains(starting) || AFTER_LINES.contains(starting);
    if (line && open.size() > 1 && LINES.contains(innermost().printed().toLowerCase(Locale.ROOT)))
      close(open.size() - 1);
  }

  private Scope scope(Map<String, String> attributes) {
    if (attributes.isEmpty()) return scopes.getLast();
    Map<String, String> declared = new HashMap<>();
    attributes.forEach((name, value) -> {
      if (name.equals("xmlns")) declared.put("", value);
      if (name.startsWith("xmlns:")) declared.put(name.substring(6), value);
    });
    Scope outer = scopes.getLast();
    return declared.isEmpty() ? outer : new Scope(declared, outer);
  }

  private Map<String, String> attributes(Map<String, String> printed, Scope scope) {
    if (printed.isEmpty()) return Map.of();
    Map<String, String> attributes = new LinkedHashMap<>();
    printed.forEach((name, value) -> {
      String known = name.indexOf(':') < 0 ? name.toLowerCase(Locale.ROOT) : name(name, scope);
      attributes.putIfAbsent(known, value);
    });
    return attributes;
  }

  private String name(String printed, Scope scope) {
    int colon = printed.indexOf(':');
    String prefix = colon < 0 ? "" : printed.substring(0, colon);
    String local = printed.substring(colon + 1).toLowerCase(Locale.ROOT);
    String vocabulary = vocabulary(prefix, local, scope);
    return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
  }

  /** The first format element's own namespace is the format's, whatever it is; an undeclared prefix means its name. */
  private String vocabulary(String prefix, String local, Scope scope) {
    String namespace = scope.namespace(prefix);
    if (ownNamespace == null && FORMATS.contains(local)) ownNamespace = namespace == null ? "" : namespace;
    if (namespace == null || namespace.isBlank()) return prefix.toLowerCase(Locale.ROOT);
    String known = Vocabulary.of(namespace);
    if (known != null) return known;
    return namespace.equals(ownNamespace) ? "" : Vocabulary.FOREIGN;
  }
}
