package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.ingest.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  private static final String TEXT = """
      <p>Tern has ordered 300 electric lorries from Bruun, the largest such order in the north so far, it said.</p>
      <p>Shippers have been asked by their customers to cut emissions, and diesel has become dear, it went on.</p>
      <p>The first thirty will arrive in the autumn, the rest over four years, said the head of fleet, Gro Lind.</p>
      """;

  @TempDir
  Path folder;

  private static Page page(String html) {
    return Pages.parse(html.getBytes(StandardCharsets.UTF_8), "");
  }

  @Test
  void linkedDataComesFirst() {
    Page page = page("""
        <html><head><title>x</title><meta property="og:title" content="Other"><link rel="canonical"
         href="https://example.org/tern?utm_source=a"><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"no"},
        {"@type":["NewsArticle"],"headline":"Tern &amp; Bruun","datePublished":"2021-03-04T10:00:00+0200",
        "author":[{"name":"Iris Holm"},{"name":"Theo Marsh"}],"publisher":{"name":"Coast Daily"}}]}</script></head>
        <body><nav>Home News Sport</nav><article><h1>Tern &amp; Bruun</h1>""" + TEXT
        + "</article><footer>About</footer></body></html>");
    assertThat(page.title()).isEqualTo("Tern & Bruun");
    assertThat(page.author()).isEqualTo("Iris Holm, Theo Marsh");
    assertThat(page.source()).isEqualTo("Coast Daily");
    assertThat(page.published()).hasToString("2021-03-04T08:00:00Z");
    assertThat(page.url()).hasToString("https://example.org/tern");
    assertThat(page.body()).startsWith("Tern has ordered").endsWith("Gro Lind.").contains("so far, it said.\nShippers");
  }

  @Test
  void metaAndTimeElementsFollow() {
    Page page = page("""
        <head><title>Tern buys | Coast</title><meta name="author" content="Iris Holm">
        <meta property="og:site_name" content="Coast Daily"></head>
        <body><h1>Tern buys lorries</h1><time datetime="2021-03-04">Thursday</time>""" + TEXT);
    assertThat(page.title()).isEqualTo("Tern buys lorries");
    assertThat(page.author()).isEqualTo("Iris Holm");
    assertThat(page.source()).isEqualTo("Coast Daily");
    assertThat(page.published()).hasToString("2021-03-04");
    assertThat(page.url()).isNull();
  }

  @Test
  void brokenLinkedDataAndImpossibleDatesCountAsAbsent() {
    Page page = page(
        "<script type='application/ld+json'>{\"@type\":</script><meta name=date content='0000-00-00'>" + TEXT);
    assertThat(page.published()).isNull();
    assertThat(page.body()).contains("Gro Lind");
  }

  @ParameterizedTest
  @CsvSource({
      "2018-07-01T09:30:00.123Z, 2018-07-01T09:30:00.123Z",
      "2018-07-01 09:30:00 +0200, 2018-07-01T07:30:00Z",
      "2018-07-01T09:30+02:00, 2018-07-01T07:30:00Z",
      "2018-07-01 09:30:00 UTC, 2018-07-01T09:30:00Z",
      "'Sun, 1 Jul 2018 09:30:00 GMT', 2018-07-01T09:30:00Z",
      "2018-07, 2018-07",
      "07/01/2018, null",
      "2018-07-01T99:30:00Z, null",
      "yesterday, null" })
  void datesForMachinesAreReadWithTheirUsualSlips(String printed, String read) {
    assertThat(String.valueOf(PageDate.parse(printed))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({ "windows-1252, <meta charset=iso-8859-1>", "windows-1252, ''", "UTF-8, ''", "UTF-16, ''",
      "windows-1251, <meta http-equiv=content-type content='text/html; charset=windows-1251'>" })
  void theEncodingIsFound(String charset, String meta) {
    String word = charset.equals("windows-1251") ? "Сяоми" : "Café";
    Page page = Pages.parse((meta + "<h1>" + word + "</h1>" + TEXT).getBytes(Charset.forName(charset)), "");
    assertThat(page.title()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({ "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><a>" })
  void deepNestingIsBounded(String tag) {
    assertThat(page(tag.repeat(5_000) + TEXT).body()).contains("Gro Lind");
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThat(Reading.shown(Reading.of(folder, "a.html", "<html><body><div></div></body></html>")))
        .containsExactly("0! no article found in the page");
  }

  @Test
  void aPageThatIsTooLargeIsRefused() {
    assertThat(Reading.shown(Reading.of(folder, "a.html", " ".repeat(Pages.MAX_BYTES + 1))))
        .containsExactly("0! larger than 10 MB");
  }

  @Test
  void theOutputHasAllMembers() {
    assertThat(PageJson.of(new Page("T", "B", null, null, null, null, null, null)))
        .hasToString(
            "{\"title\":\"T\",\"articleBody\":\"B\",\"author\":null,\"published_at\":null,\"url\":null,\"updated_at\":null,"
                + "\"language\":null,\"source\":null}");
  }
}
