package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.CanonicalUrl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlTest {
  private static final FeedList.Item COAST = new FeedList.Item("Coast & Sea", "https://example.org/feed?a=1&b=2",
      "https://example.org/", "News / Ports", true);

  private static FeedList list(String opml) {
    return Opml.parse(opml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void foldersInFoldersAreNamed() {
    FeedList list = list("""
        <opml version="1.0"><head><title>Mine</title></head><body><outline text="News"><outline title="Ports">
        <outline text="Coast &amp; Sea" type="rss" xmlUrl="https://example.org/feed?a=1&b=2" htmlUrl="https://example.org/"/>
        </outline></outline><outline xmlurl="feed://example.org/plain" dossierState="OFF"/></body></opml>""");
    assertThat(list.title()).isEqualTo("Mine");
    assertThat(list.problems()).isEmpty();
    assertThat(list.items()).containsExactly(COAST,
        new FeedList.Item("http://example.org/plain", "http://example.org/plain", null, "", false));
  }

  @Test
  void aBrokenListIsReadAsFarAsItGoes() {
    FeedList list = list("junk <opml><body><outline text='A' xmlUrl='https://a.example/'><outline text='B'"
        + " xmlUrl='https://b.example/'/><outline text=C xmlUrl=https://c.example/f><outline text='D' xmlUrl='https://d.");
    assertThat(list.items()).extracting(FeedList.Item::feed)
        .containsExactly("https://a.example/", "https://b.example/", "https://c.example/f");
    assertThat(list.items()).extracting(FeedList.Item::folder).containsOnly("");
  }

  @Test
  void whatIsNoFeedOrListedTwiceIsAProblem() {
    FeedList list = list(
        "<opml><body><outline text='A' xmlUrl='https://a.example/'/><outline text='B' xmlUrl='javascript:x'/>"
            + "<outline text='C' xmlUrl='https://a.example/'/></body></opml>");
    assertThat(list.items()).hasSize(1);
    assertThat(list.problems()).containsExactly("no http or https address: B", "listed twice: https://a.example/");
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "hello", "<html><body>x</body></html>", "<rss><channel/></rss>", "{}" })
  void whatIsNoListHasAProblemAndNoFeeds(String content) {
    assertThat(list(content).items()).isEmpty();
    assertThat(list("<a>").problems()).containsExactly("not a list of feeds: no OPML in it");
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    FeedList.Item odd = new FeedList.Item("\"Ports\" & <Seas> é", "https://example.org/b'c", null, "", false);
    FeedList list = new FeedList("Ours & theirs", List.of(COAST, odd), List.of());
    assertThat(Opml.parse(Opml.write(list))).isEqualTo(list);
    assertThat(new String(Opml.write(list), StandardCharsets.UTF_8))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n")
        .contains("    <outline text=\"News / Ports\">\n      <outline type=\"rss\" text=\"Coast &amp; Sea\"");
  }

  @Test
  void theNumberOfFeedsIsBounded() {
    StringBuilder opml = new StringBuilder("<opml><body>");
    for (int i = 0; i <= FeedList.MAX_ITEMS + 200; i++)
      opml.append("<outline xmlUrl='https://a.example/").append(i).append("'/>");
    FeedList list = list(opml.toString());
    assertThat(list.items()).hasSize(FeedList.MAX_ITEMS);
    assertThat(list.problems()).hasSize(FeedList.MAX_PROBLEMS);
  }

  @Test
  void theListThatShipsIsCleanAndOff() throws IOException {
    FeedList list = Opml.parse(Files.readAllBytes(Path.of("index-data", "feeds.opml")));
    assertThat(list.problems()).isEmpty();
    assertThat(list.items()).hasSizeGreaterThanOrEqualTo(36).noneMatch(FeedList.Item::on);
    assertThat(list.items()).allSatisfy(item -> {
      assertThat(CanonicalUrl.parse(item.feed()).value()).isEqualTo(item.feed()).startsWith("https://");
      assertThat(CanonicalUrl.parse(String.valueOf(item.site())).value()).isEqualTo(item.site()).startsWith("https://");
      assertThat(item.title()).isNotEqualTo(item.feed());
      assertThat(item.folder()).isNotEmpty();
    });
    assertThat(list.items()).extracting(FeedList.Item::site).doesNotHaveDuplicates();
  }
}
