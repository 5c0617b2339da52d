package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that are made to harm: each is read within bounds or refused, none fails. */
class HostileFeedsTest {
  private static final String START = "<rss><channel><title>t</title><item><title>x</title><description>";
  private static final String SOUND = """
      <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coast</title>
      <item><title>A &amp; B</title><link>https://example.org/1</link><dc:date>2021-03-04</dc:date>
      <description><![CDATA[<p>One</p>]]></description></item><item><title>C</title></item></channel></rss>""";

  private static Feed feed(String xml) {
    return Feeds.parse(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nestedEntitiesStayWhatIsPrinted() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">");
    for (int i = 1; i < 10; i++)
      xml.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i - 1) + ";").repeat(10)).append("\">");
    assertThat(feed(xml + "]><rss><channel><title>&lol9;</title></channel></rss>").title()).isEqualTo("&lol9;");
  }

  @ParameterizedTest
  @ValueSource(strings = { "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
      "<!ENTITY % x SYSTEM \"http://127.0.0.1/\"> %x;",
      "<!ENTITY x \"no\">" })
  void whatADocumentTypeNamesIsNeverRead(String declaration) {
    Feed feed = feed("<!DOCTYPE rss [" + declaration + "]><rss><channel><title>a &x; b</title></channel></rss>");
    assertThat(feed.title()).isEqualTo("a &x; b");
  }

  @ParameterizedTest
  @ValueSource(strings = { "<a>", "<a/>", "</a>", "<b></c>", "<!--", "<![CDATA[", "<?", "<!DOCTYPE", "<!DOCTYPE a [",
      "<",
      "&", "&#", "&#x;", "<item>", "<item/>", "<item><title>", "<a b='", "<a b=\"", "<a b='<a b=\"", "<a b='c' ",
      "<a xmlns='u'>", "<b xml:base='/a/'>", "<outline>", "<title><title>", "<author><name>", "[", "\"", " " })
  void repeatedWithoutEndItEnds(String part) {
    byte[] rest = part.repeat(50_000).getBytes(StandardCharsets.UTF_8);
    assertThat(Feeds.parse(rest).entries()).hasSizeLessThanOrEqualTo(Feed.MAX_ENTRIES);
    assertThat(feed(START + part.repeat(50_000)).title()).isEqualTo("t");
    assertThat(Opml.parse(rest).items()).isEmpty();
  }

  @Test
  void deepNestingIsCutAndWhatFollowsIsRead() {
    Feed feed = feed("<rss><channel>" + "<a>".repeat(100_000) + "</a>".repeat(100_000)
        + "<item><title>after</title></item></channel></rss>");
    assertThat(feed.entries()).extracting(Feed.Entry::title).containsExactly("after");
    assertThat(feed("{\"version\":\"https://jsonfeed.org/version/1\",\"x\":" + "[".repeat(100_000)).error()).isNull();
  }

  @Test
  void hundredsOfThousandsOfAttributesAreNotKept() {
    StringBuilder xml = new StringBuilder("<rss><channel><title ");
    for (int i = 0; i < 700_000; i++)
      xml.append('b').append(i).append("='' ");
    assertThat(feed(xml + ">t</title></channel></rss>").title()).isEqualTo("t");
  }

  @Test
  void entriesWithoutEndStopAtTheMost() {
    assertThat(feed("<rss>" + "<item><title>x</title>".repeat(20_000)).entries()).hasSize(Feed.MAX_ENTRIES);
    assertThat(feed("{\"version\":\"jsonfeed\",\"items\":[" + "{\"id\":1},".repeat(20_000)).entries())
        .hasSize(Feed.MAX_ENTRIES);
  }

  @Test
  void moreThanTheLargestFeedIsRefused() {
    byte[] large = new byte[Feeds.MAX_BYTES + 1];
    Arrays.fill(large, (byte) ' ');
    assertThat(Feeds.parse(large).error()).isEqualTo("the feed is larger than 10 MB");
    assertThat(Opml.parse(large).problems()).containsExactly("the list is larger than 10 MB");
  }

  @Test
  void cutAnywhereItIsReadAsFarAsItGoes() {
    byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
    for (int length = SOUND.indexOf("<item>") + 10; length < sound.length; length++) {
      Feed feed = Feeds.parse(Arrays.copyOf(sound, length));
      assertThat(feed.error()).isNull();
      assertThat(feed.title()).isEqualTo("Coast");
      assertThat(feed.entries()).isNotEmpty();
    }
  }

  @Test
  void changedAnywhereItNeverFails() {
    Random random = new Random(7);
    byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
    for (int run = 0; run < 500; run++) {
      byte[] changed = sound.clone();
      for (int i = 0; i < 1 + run % 8; i++)
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      assertThatCode(() -> Feeds.parse(changed)).as("seed 7, run " + run).doesNotThrowAnyException();
      assertThatCode(() -> Opml.parse(changed)).as("seed 7, run " + run).doesNotThrowAnyException();
    }
  }
}
