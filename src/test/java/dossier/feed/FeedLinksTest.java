package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.CanonicalUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedLinksTest {
  private static final String PAGE = """
      <html><head><base href="/news/">
      <link rel="stylesheet" href="a.css"><link rel="alternate" hreflang="de" href="/de/">
      <link rel="alternate" type="application/rss+xml; charset=utf-8" title="Coast &amp; Sea" href="feed.xml">
      <link rel="Alternate home" type="application/atom+xml" href="//feeds.example.org/a">
      <link rel="alternate" type="application/rss+xml" href="feed.xml">
      <link rel="alternate" type="application/rss+xml" href="javascript:x()">
      <link rel="feed" href="https://example.org/f.json"></head><body>x</body></html>
      """;

  private static List<FeedLinks.Link> links(String page) {
    return FeedLinks.in(page.getBytes(StandardCharsets.UTF_8), CanonicalUrl.parse("https://example.org/a/b"),
        "text/html");
  }

  @Test
  void theFeedsOfAPageAreFoundOnceEach() {
    assertThat(links(PAGE)).extracting(link -> link.address().value())
        .containsExactly("https://example.org/news/feed.xml", "https://feeds.example.org/a",
            "https://example.org/f.json");
    assertThat(links(PAGE)).extracting(FeedLinks.Link::title).containsExactly("Coast & Sea", null, null);
  }

  @Test
  void aPageInPlaceOfAFeedIsCalledOne() {
    assertThat(Feeds.parse(PAGE.getBytes(StandardCharsets.UTF_8)).error()).isEqualTo("not a feed but an HTML page");
    assertThat(links("no page at all")).isEmpty();
  }

  @Test
  void theNumberIsBounded() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 1_000; i++)
      page.append("<link rel=alternate type=application/rss+xml href=/").append(i).append('>');
    assertThat(links(page.toString())).hasSize(FeedLinks.MAX_LINKS);
  }
}
