package dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's elements say for machines: {@code meta} elements, and microdata and RDFa on what is shown, by name. */
final class PageMeta {
  /** Elements that are looked at: enough for any real page. */
  private static final int MAX_ELEMENTS = 2_000;
  /** Longest value in characters. */
  private static final int MAX_VALUE = 2_000;
  /** Longest text of an element that is a value. */
  private static final int MAX_TEXT = 200;

  private final Map<String, List<String>> values = new HashMap<>();

  private PageMeta() {}

  static PageMeta of(Document page) {
    PageMeta meta = new PageMeta();
    page.select("meta[content]").stream().limit(MAX_ELEMENTS).forEach(meta::addMeta);
    page.select("[itemprop]:not(meta), [property]:not(meta)").stream().limit(MAX_ELEMENTS).forEach(meta::addShown);
    return meta;
  }

  /** The values of the names in the order of the names, then of the page; names are in lower case. */
  Stream<String> values(List<String> names) {
    return names.stream().flatMap(name -> values.getOrDefault(name, List.of()).stream());
  }

  private void addMeta(Element meta) {
    for (String kind : List.of("property", "name", "itemprop", "http-equiv"))
      add(meta.attr(kind), meta.attr("content"));
  }

  private void addShown(Element element) {
    String value = element.hasAttr("content")
        ? element.attr("content")
        : element.hasAttr("datetime") ? element.attr("datetime") : shown(element);
    add(element.attr("itemprop"), value);
    add(element.attr("property"), value);
  }

  private static String shown(Element element) {
    return element.childNodeSize() > 20 || element.children().size() > 5 ? "" : limited(element.text());
  }

  private static String limited(String text) {
    return text.length() > MAX_TEXT ? "" : text;
  }

  private void add(String names, String value) {
    if (names.isEmpty() || value.isBlank() || value.length() > MAX_VALUE) return;
    values.computeIfAbsent(names.strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1)).add(value);
  }
}
