package dossier.page;

import dossier.article.CanonicalUrl;
import dossier.text.TextCleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article beside text and times: JSON-LD first, then OpenGraph and other {@code meta}
 * elements, then what is shown.
 */
record PageMetadata(
    String title,
    @Nullable String source,
    @Nullable String author,
    @Nullable CanonicalUrl url) {
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "parsely-title");
  private static final List<String> SOURCES = List.of("og:site_name", "application-name", "dc.publisher", "publisher");
  private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author", "sailthru.author",
      "dc.creator", "dcterms.creator", "byl", "article:author_name");
  private static final List<String> ADDRESSES = List.of("og:url");
  /** Elements that show who wrote, by what they say of themselves. */
  private static final String BYLINE = "[rel=author], [class~=(?i)(?:^|[\\s_-])(?:byline|author)(?:[_-]?name)?(?:$|\\s)]";
  private static final String COMMENTS = "form, [id*=comment], [class*=comment], footer, aside, nav";
  /** First headings and bylines that are looked at. */
  private static final int MAX_SHOWN = 5;
  /** Longest publisher's name in characters. */
  private static final int MAX_SOURCE = 200;
  /** Longest byline that is shown, in characters. */
  private static final int MAX_BYLINE = 100;

  /**
   * @param read where the page was read, or ""
   */
  static PageMetadata of(Document page, LinkedArticle linked, PageMeta meta, String read) {
    String source = line(Stream.concat(Stream.of(linked.publisher()), meta.values(SOURCES)));
    CanonicalUrl url = PageAddress.of(addresses(page, linked, meta), read);
    List<String> sites = new ArrayList<>(meta.values(SOURCES).map(TextCleaning::line).toList());
    sites.add(source);
    if (url != null) sites.addAll(List.of(url.domain(), url.domain().substring(0, url.domain().indexOf('.') + 1)));
    Stream<String> authors = Stream.of(Stream.of(linked.author()), meta.values(AUTHORS), bylines(page))
        .flatMap(names -> names);
    return new PageMetadata(
        PageTitle.of(titles(page, linked, meta), sites),
        source.isEmpty() ? null : source,
        Authors.of(authors),
        url);
  }

  private static List<String> titles(Document page, LinkedArticle linked, PageMeta meta) {
    List<String> titles = new ArrayList<>();
    titles.add(linked.headline());
    meta.values(TITLES).forEach(titles::add);
    page.select("h1").stream().limit(MAX_SHOWN).map(Element::text).forEach(titles::add);
    titles.add(page.title());
    return titles;
  }

  private static Stream<String> addresses(Document page, LinkedArticle linked, PageMeta meta) {
    Stream<String> links = page.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
    return Stream.of(links, meta.values(ADDRESSES), Stream.of(linked.url())).flatMap(all -> all);
  }

  private static Stream<String> bylines(Document page) {
    return page.select(BYLINE)
        .stream()
        .limit(MAX_SHOWN)
        .filter(byline -> byline.closest(COMMENTS) == null)
        .map(Element::text)
        .filter(name -> name.length() <= MAX_BYLINE);
  }

  private static String line(Stream<String> candidates) {
    return candidates.filter(raw -> raw.length() <= 4 * MAX_SOURCE)
        .map(raw -> TextCleaning.line(Html.text(raw)))
        .filter(
            text -> !text.isEmpty() && !text.startsWith("http") && !text.startsWith("@") && text.length() <= MAX_SOURCE)
        .findFirst()
        .orElse("");
  }
}
