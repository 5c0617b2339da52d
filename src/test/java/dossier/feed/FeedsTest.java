package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.ingest.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {
  private static final String RSS = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast &eacute; Daily</title>
      <link>https://example.org/</link><item><guid>7</guid><title>Tern &amp;amp; Bruun</title><link>https://example.org/7</link>
      <pubDate>Thu, 04 Mar 2021 10:00:00 +0200</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>One&nbsp;day.</p><script>x()</script><p>Two.</p>]]></content:encoded></item></channel></rss>
      """;
  private static final String ATOM = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><link href="https://example.org/"/>
      <entry><id>urn:1</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; plan</title><link href="https://example.org/1"/>
      <published>2021-03-04T10:00:00+02:00</published><updated>2021-03-05T10:00:00Z</updated>
      <author><name>Iris Holm</name></author><summary>Text.</summary></entry></feed>
      """;

  @TempDir
  Path folder;

  private static Feed feed(String xml) {
    return Feeds.parse(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rssIsReadWithItsContentAsText() {
    Feed feed = feed(RSS);
    assertThat(feed.error()).isNull();
    assertThat(feed.title()).isEqualTo("Coast é Daily");
    assertThat(feed.link()).isEqualTo("https://example.org/");
    assertThat(feed.entries()).singleElement().satisfies(entry -> {
      assertThat(entry.id()).isEqualTo("7");
      assertThat(entry.title()).isEqualTo("Tern & Bruun");
      assertThat(entry.published()).hasToString("2021-03-04T08:00:00Z");
      assertThat(entry.summary()).isEqualTo("One day.\nTwo.");
    });
  }

  @Test
  void atomIsReadWithItsTimes() {
    assertThat(feed(ATOM).entries()).singleElement().satisfies(entry -> {
      assertThat(entry.title()).isEqualTo("A bold plan");
      assertThat(entry.author()).isEqualTo("Iris Holm");
      assertThat(entry.published()).hasToString("2021-03-04T08:00:00Z");
      assertThat(entry.updated()).hasToString("2021-03-05T10:00:00Z");
    });
  }

  @Test
  void aSavedFeedGivesItsEntriesAsArticles() {
    var article = Reading.article(Reading.of(folder, "a.rss", RSS));
    assertThat(article.source()).isEqualTo("Coast é Daily");
    assertThat(article.url()).hasToString("https://example.org/7");
    assertThat(article.body()).isEqualTo("One day.\nTwo.");
  }

  @ParameterizedTest
  @CsvSource({ "UTF-16", "UTF-16LE", "UTF-32BE", "windows-1252", "UTF-8" })
  void theEncodingIsFound(String charset) {
    String xml = "<?xml version='1.0' encoding='" + charset + "'?>" + ATOM.replace("Coast", "Café");
    assertThat(Feeds.parse(xml.getBytes(Charset.forName(charset))).title()).isEqualTo("Café");
  }

  @Test
  void entitiesOfTheDocumentTypeAreNeverResolved() {
    Feed feed = feed("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"yes\">]>"
        + RSS.replace("Coast", "a &x; b &y;"));
    assertThat(String.valueOf(feed.title())).doesNotContain("root").doesNotContain("yes");
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = { "``", "not xml", "<rss", "<html><body>x</body></html>", "<a>",
      "\u0001\u0002" })
  void whatIsNoFeedGivesAnError(String content) {
    Feed feed = feed(content);
    assertThat(feed.error()).isNotBlank();
    assertThat(feed.entries()).isEmpty();
  }

  @Test
  void theOutputHasAllMembers() {
    assertThat(FeedJson.of(feed(ATOM))).hasToString("{\"feed\":{\"title\":\"Coast\",\"link\":\"https://example.org/\"},"
        + "\"entries\":[{\"id\":\"urn:1\",\"title\":\"A bold plan\",\"link\":\"https://example.org/1\","
        + "\"published_at\":\"2021-03-04T08:00:00Z\",\"updated_at\":\"2021-03-05T10:00:00Z\",\"summary\":\"Text.\"}],"
        + "\"error\":null}");
  }
}
