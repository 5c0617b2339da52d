package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.CanonicalUrl;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One small feed of each format, and each rule of the formats. */
class FeedFormatsTest {
  private static final String NAMES = " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'"
      + " xmlns:c='http://purl.org/rss/1.0/modules/content/' xmlns:media='http://search.yahoo.com/mrss/'"
      + " xmlns:a='http://www.w3.org/2005/Atom' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
      + " xmlns:fb='http://rssnamespace.org/feedburner/ext/1.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
      + " xmlns:x='urn:other' xmlns:xhtml='http://www.w3.org/1999/xhtml'";

  private static Feed feed(String text) {
    return Feeds.parse(text.getBytes(StandardCharsets.UTF_8), CanonicalUrl.parse("https://example.org/news/feed"),
        null);
  }

  private static Feed.Entry rss(String parts) {
    return feed("<rss version='2.0'" + NAMES + "><channel><item>" + parts + "</item></channel></rss>").entries()
        .getFirst();
  }

  private static Feed.Entry atom(String parts) {
    return feed(
        "<feed xmlns='http://www.w3.org/2005/Atom'" + NAMES + "><author><name>Coast</name></author><entry>" + parts
            + "</entry></feed>")
        .entries()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<rss version='0.91'><channel><title>F</title><link>/</link><item><title>E</title><link>e</link></item></channel></rss>",
      "<rss version='0.92'><channel><title>F</title><link>/</link></channel><item><title>E</title><link>e</link></item></rss>",
      "<RSS xmlns='http://backend.userland.com/rss2'><Channel><Title>F</Title><Link>/</Link><Item><Title>E</Title><Link>e</Link></Item></Channel></RSS>",
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>F</title><link>/</link></channel><item><title>E</title><link>e</link></item></rdf:RDF>",
      "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:s='http://purl.org/rss/1.0/'><s:channel><s:title>F</s:title><s:link>/</s:link></s:channel><s:item r:about='e'><s:title>E</s:title></s:item></r:RDF>",
      "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>F</title><link rel='alternate' href='/'/><entry><title>E</title><link rel='alternate' href='e'/></entry></feed>",
      "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>F</a:title><a:link href='/'/><a:entry><a:title>E</a:title><a:link href='e'/></a:entry></a:feed>",
      "<feed xmlns='http://unknown.example/'><title>F</title><link href='/'/><entry><title>E</title><link href='e'/></entry></feed>",
      "<CHANNEL HREF='/'><TITLE>F</TITLE><ITEM HREF='e'><TITLE>E</TITLE></ITEM></CHANNEL>",
      "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"F\",\"home_page_url\":\"/\",\"items\":[{\"title\":\"E\",\"url\":\"e\"}]}",
      "Warning: x on line <b>3</b><br> <?xml version='1.0'?><rss><channel><title>F<link>/</link><item><title>E<link>e</channel>" })
  void everyFormatIsRead(String text) {
    Feed feed = feed(text);
    assertThat(feed.error()).isNull();
    assertThat(feed.title()).isEqualTo("F");
    assertThat(feed.link()).isEqualTo("https://example.org/");
    assertThat(feed.entries()).extracting(Feed.Entry::title).containsExactly("E");
    assertThat(feed.entries()).extracting(Feed.Entry::link).containsExactly("https://example.org/news/e");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "<link>https://e.example/1</link><guid>https://e.example/2</guid> | https://e.example/1",
      "<guid>https://e.example/2</guid> | https://e.example/2",
      "<guid isPermaLink='false'>https://e.example/2</guid> | -",
      "<link/><a:link rel='self' href='https://e.example/s'/><a:link href='/1'/> | https://example.org/1",
      "<link>javascript:alert(1)</link> | -",
      "<link>https://count.example/1</link><fb:origLink>https://e.example/1</fb:origLink> | https://e.example/1",
      "<link href='https://e.example/1'/> | https://e.example/1",
      "<x:link>https://e.example/no</x:link> | -",
      "<link>  https://e.example/1?a=1&b=2&copy=3 </link> | https://e.example/1?a=1&b=2&copy=3" })
  void theLinkOfAnItemIsItsPage(String parts, String link) {
    assertThat(rss(parts).link()).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "<link rel='self' href='/s'/><link rel='enclosure' href='/m.mp3'/><link rel='alternate' href='/1'/> | https://example.org/1",
      "<link type='application/json' href='/j'/><link type='text/html' href='/h'/> | https://example.org/h",
      "<link rel='edit' href='/e'/> | -",
      "<link xml:base='https://e.example/a/' href='1'/> | https://e.example/a/1",
      "<content src='/1' type='text/html'/> | https://example.org/1" })
  void theLinkOfAnAtomEntryIsItsAlternate(String parts, String link) {
    assertThat(atom(parts).link()).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<guid>7</guid> | 7",
      "<guid>/7</guid> | https://example.org/7",
      "<guid isPermaLink='false'>/7</guid> | /7",
      "<dc:identifier>doi:1</dc:identifier> | doi:1",
      "<link>/1</link> | https://example.org/1",
      "<title>T</title> | a23f89f9a609b30299114a53a0ea91a9" })
  void anItemAlwaysHasAnId(String parts, String id) {
    assertThat(rss(parts).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<title>A &amp;amp; B &lt;b&gt;bold&lt;/b&gt;</title> | A & B bold",
      "<title><![CDATA[AT&T &mdash; <i>now</i>]]></title> | AT&T — now",
      "<title>a < b & c &bogus; &eacute; &#8211; &#150; &#X41;</title> | a < b & c &bogus; é – – A",
      "<title>Why &lt;vector&gt; beats &lt;list&gt;</title> | Why <vector> beats <list>",
      "<title><b>in</b> tags</title> | in tags",
      "<dc:title>D</dc:title><media:title>M</media:title> | D",
      "<media:title>M</media:title><title>T</title> | T",
      "<title></title><title>second</title> | second",
      "<image><title>no</title></image><title>T</title> | T",
      "<x:title>no</x:title><title>T</title> | T",
      "<undeclared:title>no</undeclared:title><title>T</title> | T",
      "<title>a&lt;script&gt;x()&lt;/script&gt; b</title> | a b" })
  void theTitleOfAnItemIsPlainText(String parts, String title) {
    assertThat(rss(parts).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<title>List&lt;T&gt; &amp;amp; more</title> | List<T> &amp; more",
      "<title type='html'>A &lt;b&gt;bold&lt;/b&gt; &amp;amp; B</title> | A bold & B",
      "<title type='xhtml'><xhtml:div>A <xhtml:b>bold</xhtml:b> &lt; B</xhtml:div></title> | A bold < B",
      "<title type='text/html' mode='escaped'>A &lt;b&gt;bold&lt;/b&gt;</title> | A bold",
      "<title mode='base64'>QSAmYW1wOyBC</title> | A & B",
      "<title mode='base64'>***</title> | ***" })
  void theTitleOfAnAtomEntryIsWhatItsTypeSays(String parts, String title) {
    assertThat(atom(parts).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "<pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate> | 2021-03-04T10:00:00Z | -",
      "<dc:date>2021-03-04</dc:date> | 2021-03-04 | 2021-03-04",
      "<dcterms:issued>2021-03</dcterms:issued><dcterms:modified>2021-04</dcterms:modified> | 2021-03 | 2021-04",
      "<pubDate>soon</pubDate><dc:date>2021</dc:date> | 2021 | 2021",
      "<a:updated>2021-03-04T10:00:00Z</a:updated> | - | 2021-03-04T10:00:00Z",
      "<title>T</title> | - | -" })
  void datesAreReadWhereverTheyAre(String parts, String published, String updated) {
    assertThat(String.valueOf(rss(parts).published())).isEqualTo(String.valueOf(published));
    assertThat(String.valueOf(rss(parts).updated())).isEqualTo(String.valueOf(updated));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "<author>iris@example.org (Iris Holm)</author> | Iris Holm",
      "<author>iris@example.org</author><dc:creator>Iris Holm</dc:creator><dc:creator>Jens Bo</dc:creator> | Iris Holm, Jens Bo",
      "<author>Iris Holm &lt;iris@example.org&gt;</author> | Iris Holm",
      "<a:author><a:name>Iris Holm</a:name></a:author> | Iris Holm",
      "<author>iris@example.org</author> | -" })
  void authorsAreNames(String parts, String author) {
    assertThat(rss(parts).author()).isEqualTo(author);
  }

  @Test
  void anAtomEntryWithoutAuthorIsTheFeeds() {
    assertThat(atom("<title>T</title>").author()).isEqualTo("Coast");
    assertThat(atom("<author><name>Iris Holm</name></author>").author()).isEqualTo("Iris Holm");
  }

  @Test
  void theContentGoesBeforeTheSummary() {
    Feed.Entry entry = rss("<description>Short.</description><c:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></c:encoded>"
        + "<category>Ports</category><category domain='x'>Ports</category><dc:subject>Sea &amp;amp; sky</dc:subject>");
    assertThat(entry.summary()).isEqualTo("One.\nTwo.");
    assertThat(entry.teaser()).isFalse();
    assertThat(entry.categories()).containsExactly("Ports", "Sea & sky");
    assertThat(rss("<description>Short.</description>").teaser()).isTrue();
    assertThat(rss("<media:group><media:description>Seen.</media:description></media:group>").summary())
        .isEqualTo("Seen.");
    assertThat(atom("<content>&lt;p&gt;One.&lt;/p&gt;</content>").summary()).isEqualTo("One.");
    assertThat(atom("<content type='text'>&lt;p&gt;One.&lt;/p&gt;</content>").summary()).isEqualTo("<p>One.</p>");
    assertThat(atom("<content type='image/png'>iVBORw0KGgo=</content>").summary()).isNull();
  }

  @Test
  void whatAFeedSaysAboutItselfIsKept() {
    Feed feed = feed("<rss xml:lang='da'" + NAMES + "><channel><description>All &lt;b&gt;ports&lt;/b&gt;</description>"
        + "<a:link rel='hub' href='https://hub.example/'/><sy:updatePeriod>daily</sy:updatePeriod>"
        + "<sy:updateFrequency>4</sy:updateFrequency></channel></rss>");
    assertThat(feed.description()).isEqualTo("All ports");
    assertThat(feed.language()).isEqualTo("da");
    assertThat(feed.hub()).isEqualTo("https://hub.example/");
    assertThat(feed.updateEvery()).isEqualTo(Duration.ofHours(6));
    assertThat(feed("<rss><channel><language>en-gb</language><ttl>15</ttl></channel></rss>").updateEvery())
        .isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aBadEntryDoesNotLoseTheOthers() {
    Feed feed = feed(
        "<rss><channel><item><title>A<description>&lt;p&gt;a</item><item><pubDate>99</pubDate><link>:::</link>"
            + "<item><guid/></item><item><title><![CDATA[D</title></item><item><title>E</title></item></channel></rss>");
    assertThat(feed.entries()).extracting(Feed.Entry::title).containsExactly("A", null, null, "D", "E");
  }

  @Test
  void aJsonFeedIsReadUpToAMistake() {
    Feed feed = feed(
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"F\",\"language\":\"en\",\"authors\":"
            + "[{\"name\":\"Coast\"}],\"hubs\":[{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}],\"items\":[{\"id\":7,"
            + "\"content_html\":\"<p>One.</p>\",\"date_published\":\"2021-03-04T10:00:00Z\",\"tags\":[\"a\",null,\"a\"]},"
            + "{\"id\":\"8\",\"external_url\":\"https://e.example/8\",\"summary\":\"S\",\"author\":{\"name\":\"Iris Holm\"}},"
            + "3,{\"id\":\"9\",\"ti");
    assertThat(feed.error()).isNull();
    assertThat(feed.hub()).isEqualTo("https://hub.example/");
    assertThat(feed.entries()).hasSize(2);
    Feed.Entry first = feed.entries().getFirst();
    assertThat(first.id()).isEqualTo("7");
    assertThat(first.summary()).isEqualTo("One.");
    assertThat(first.author()).isEqualTo("Coast");
    assertThat(first.categories()).containsExactly("a");
    assertThat(first.published()).hasToString("2021-03-04T10:00:00Z");
    assertThat(feed.entries().getLast().link()).isEqualTo("https://e.example/8");
    assertThat(feed.entries().getLast().author()).isEqualTo("Iris Holm");
    assertThat(feed("{\"a\":1}").error()).isEqualTo("JSON, but not a JSON Feed");
  }
}
