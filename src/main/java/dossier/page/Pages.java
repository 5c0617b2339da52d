package dossier.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds the article in a web page. */
public final class Pages {
  /** Largest page in bytes, decompressed. */
  public static final int MAX_BYTES = 10 << 20;

  private static final List<String> LANGUAGES = List.of("content-language", "inlanguage", "og:locale");

  private Pages() {}

  /** Reads a page that came without a header. See {@link #parse(byte[], String, String, Instant)}. */
  public static Page parse(byte[] html, String address) {
    return parse(html, address, "", Instant.MAX);
  }

  /**
   * Reads a page.
   *
   * @param html its bytes
   * @param address where it was read, or "" where that is not known
   * @param contentType the header of that name with which it came, or ""
   * @param latest when it was read; dates later than that by more than a day are not taken
   */
  public static Page parse(byte[] html, String address, String contentType, Instant latest) {
    Document document = Jsoup.parse(PageEncoding.text(html, contentType), address, Html.parser());
    LinkedArticle linked = LinkedArticle.of(document);
    PageMeta meta = PageMeta.of(document);
    PageMetadata metadata = PageMetadata.of(document, linked, meta, address);
    Blocks blocks = Blocks.of(document.body());
    ArticleBody own = ArticleBody.of(blocks, metadata);
    PageDates dates = dates(document, linked, meta, metadata, ShownDates.of(blocks.blocks(), own.blocks()), latest);
    String declared = document.select("html").attr("lang");
    boolean index = !isArticle(linked, meta) && IndexPage.is(blocks.blocks(), own.blocks(), host(metadata));
    String body = index
        ? ""
        : Bodies.of(document, blocks, own, Html.text(linked.body()), metadata.title(), address);
    return new Page(
        metadata.title(),
        body,
        metadata.source(),
        metadata.author(),
        dates.published(),
        dates.updated(),
        PageLanguage.of(Stream.concat(Stream.of(declared, linked.language()), meta.values(LANGUAGES)), body),
        metadata.url());
  }

  private static PageDates dates(Document document, LinkedArticle linked, PageMeta meta, PageMetadata metadata,
      ShownDates shown, Instant latest) {
    Stream<String> times = document.select("time[datetime]").stream().map(time -> time.attr("datetime"));
    String url = metadata.url() == null ? "" : metadata.url().value();
    return PageDates.of(linked, meta, times, shown, url, latest);
  }

  private static boolean isArticle(LinkedArticle linked, PageMeta meta) {
    return !linked.headline().isEmpty() || meta.values(List.of("og:type")).anyMatch("article"::equals);
  }

  private static String host(PageMetadata metadata) {
    return metadata.url() == null ? "" : metadata.url().domain();
  }
}
