package dossier.page;

import dossier.article.CanonicalUrl;
import dossier.article.Published;
import dossier.text.TextCleaning;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article beside the text: JSON-LD first, then OpenGraph and other {@code meta} elements,
 * then what is shown.
 */
record PageMetadata(
    String title,
    @Nullable String source,
    @Nullable String author,
    @Nullable Published published,
    @Nullable CanonicalUrl url) {
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "parsely-title");
  private static final List<String> SOURCES = List.of("og:site_name", "application-name", "dc.publisher", "publisher");
  private static final List<String> AUTHORS = List
      .of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl");
  private static final List<String> DATES = List
      .of("article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
          "dc.date.issued", "dc.date", "pubdate", "publishdate", "date");

  static PageMetadata of(Document page) {
    LinkedArticle linked = LinkedArticle.of(page);
    return new PageMetadata(
        first(Stream.concat(Stream.of(linked.headline()), Stream.concat(meta(page, TITLES), shownTitle(page)))),
        absentWhenEmpty(first(Stream.concat(Stream.of(linked.publisher()), meta(page, SOURCES)))),
        author(page, linked),
        known(Stream.concat(Stream.of(linked.published()), Stream.concat(meta(page, DATES), times(page))),
            PageDate::parse),
        known(Stream.concat(links(page), Stream.of(linked.url())), PageMetadata::address));
  }

  private static @Nullable String author(Document page, LinkedArticle linked) {
    Stream<String> named = Stream.concat(Stream.of(linked.author()), meta(page, AUTHORS));
    return absentWhenEmpty(first(named.filter(name -> !name.startsWith("http"))));
  }

  private static Stream<String> meta(Document page, List<String> names) {
    return names.stream()
        .flatMap(name -> page.select("meta").stream().filter(meta -> isNamed(meta, name)))
        .map(meta -> meta.attr("content"));
  }

  private static boolean isNamed(Element meta, String name) {
    return name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
        || name.equalsIgnoreCase(meta.attr("itemprop"));
  }

  private static Stream<String> shownTitle(Document page) {
    return Stream.concat(page.select("h1").stream().map(Element::text), Stream.of(page.title()));
  }

  private static Stream<String> times(Document page) {
    return page.select("time[datetime]").stream().map(time -> time.attr("datetime"));
  }

  private static Stream<String> links(Document page) {
    return Stream.concat(page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
        meta(page, List.of("og:url")));
  }

  private static @Nullable CanonicalUrl address(String text) {
    try {
      return CanonicalUrl.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String first(Stream<String> candidates) {
    return candidates.map(raw -> TextCleaning.line(Html.text(raw)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static <T> @Nullable T known(Stream<String> candidates, Function<String, @Nullable T> parser) {
    return candidates.filter(text -> !text.isBlank()).map(parser).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static @Nullable String absentWhenEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
