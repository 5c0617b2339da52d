package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
  private static final String TEXT = """
      <p>Tern has ordered 300 electric lorries from Bruun, the largest such order in the north so far, it said.</p>
      <p>Shippers have been asked by their customers to cut emissions, and diesel has become dear, it went on.</p>
      """;

  private static Page page(String html, String address) {
    return Pages.parse(html.getBytes(StandardCharsets.UTF_8), address);
  }

  private static Page page(String html) {
    return page(html + TEXT, "");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "November 19, 2019, 07:47 PM EST | 2019-11-19",
      "Wed, Nov 20 2019 4:29 AM | 2019-11-20",
      "19 Nov 2019 07:09 GMT | 2019-11-19T07:09:00Z",
      "Tue Nov 19 2019 05:44:06 GMT+0100 (CET) | 2019-11-19T04:44:06Z",
      "20191119 | 2019-11-19",
      "2019/11/19 | 2019-11-19",
      "25. September 2018 | 2018-09-25",
      "22 de outubro de 2010 às 20:13 | 2010-10-22",
      "Maret 30, 2015 | 2015-03-30",
      "le 1er mars 2021 | 2021-03-01",
      "11 октября 2018 | 2018-10-11",
      "2018年8月25日 | 2018-08-25",
      "18.11.2019 | 2019-11-18",
      "11/20/19 6:38 AM | 2019-11-20",
      "27/09/2018 | 2018-09-27",
      "06/07/2018 | null",
      "31 February 2018 | null",
      "Room 12, 2018 | null",
      "0001-01-01T00:00:00Z | null" })
  void daysAreReadInTheFormsOfTheWorld(String printed, String read) {
    assertThat(String.valueOf(page("<meta name=date content='" + printed + "'>").published())).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "https://a.example/2018/07/01/tern | 2018-07-01",
      "https://a.example/news/2018-07-01-tern | 2018-07-01",
      "https://a.example/stories/2019/nov/19/tern | 2019-11-19",
      "https://a.example/2018/07/tern | 2018-07",
      "https://a.example/item/20184711 | null",
      "https://a.example/tern-300-lorries | null" })
  void addressesNameDays(String address, String read) {
    assertThat(String.valueOf(PageDates.inAddress(address))).isEqualTo(read);
  }

  @Test
  void theDateNearTheDayInTheAddressIsChosen() {
    Page page = page("<meta name=date content=2015-01-02><meta name=pubdate content=2018-07-02>" + TEXT,
        "https://a.example/2018/07/01/tern");
    assertThat(page.published()).hasToString("2018-07-02");
  }

  @Test
  void shownDatesAreReadByTheirLabels() {
    Page page = page("<h1>Tern buys</h1><p>Updated: 5 March 2021 | Published: 4 March 2021</p>");
    assertThat(page.published()).hasToString("2021-03-04");
    assertThat(page.updated()).hasToString("2021-03-05");
  }

  @Test
  void datesToComeAreNotTaken() {
    byte[] html = ("<meta name=date content=2031-01-02>" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(Pages.parse(html, "", "", Instant.parse("2030-12-31T12:00:00Z")).published()).isNull();
    assertThat(Pages.parse(html, "", "", Instant.parse("2031-01-01T12:00:00Z")).published()).isNotNull();
  }

  @Test
  void anUpdateThatIsNotLaterIsNone() {
    Page page = page("<meta property=article:published_time content=2021-03-04T10:00:00Z>"
        + "<meta property=article:modified_time content=2021-03-04T10:00:00Z>");
    assertThat(page.updated()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "By Iris Holm | Iris Holm",
      "Iris Holm and Theo Marsh | Iris Holm, Theo Marsh",
      "von Iris Holm | Iris Holm",
      "Von Braun | Von Braun",
      "Iris Holm, iris@coast.example | Iris Holm",
      "https://coast.example/iris | null",
      "Iris Holm Nov 18, 2019 at 9:24 pm • 2 min read | Iris Holm",
      "admin | null" })
  void authorsAreNames(String printed, String author) {
    assertThat(String.valueOf(page("<meta name=author content='" + printed + "'>").author())).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Tern buys lorries - Coast Daily | Tern buys lorries",
      "Tern buys lorries | Tern buys lorries",
      "Tern - a history | Tern - a history" })
  void theSitesNameIsNoPartOfTheTitle(String printed, String title) {
    assertThat(page("<title>" + printed + "</title><meta property=og:site_name content='Coast Daily'>").title())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/tern?utm_source=x | https://www.a.example/read | https://www.a.example/tern",
      "https://a.example/tern | https://m.a.example/tern | https://a.example/tern",
      "https://b.example/tern | https://a.example/read | https://a.example/read",
      "https://a.example/ | https://a.example/read | https://a.example/read",
      "javascript:void(0) | https://a.example/read | https://a.example/read",
      "https://a.example/tern | '' | https://a.example/tern",
      "https://a.example/ | '' | null" })
  void theCanonicalAddressIsOfTheSite(String canonical, String read, String address) {
    Page page = page("<link rel=canonical href='" + canonical + "'>" + TEXT, read);
    assertThat(String.valueOf(page.url())).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({ "en_us, en-US", "pt-br, pt-BR", "x, en", "'', en", "de, en" })
  void theLanguageIsWhatIsSaidUnlessTheWordsAreClearlyOfAnother(String said, String language) {
    assertThat(page("<html lang='" + said + "'>" + TEXT + TEXT.replace("Tern", "They were there and that")).language())
        .isEqualTo(said.startsWith("pt") ? "en" : language);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "windows-1251 | text/html; charset=windows-1251 | '' | Сяоми",
      "UTF-8 | text/html; charset=utf-8 | <meta charset=windows-1252> | Café",
      "windows-1252 | text/html; charset=utf-8 | '' | Café",
      "UTF-8 | '' | <meta charset=utf-16> | Café",
      "UTF-8 | text/html; charset=nonsense | <meta charset=iso-8859-1> | Café",
      "Shift_JIS | '' | <?xml version='1.0' encoding='Shift_JIS'?> | 電動" })
  void wrongDeclarationsOfTheEncodingSurvive(String charset, String header, String declared, String word) {
    byte[] html = (declared + "<h1>" + word + "</h1>" + TEXT).getBytes(Charset.forName(charset));
    assertThat(Pages.parse(html, "", header, Instant.MAX).title()).isEqualTo(word);
  }

  @Test
  void namesAreFoundByReferenceInLinkedData() {
    Page page = page(
        """
        <script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"Coast Daily"},
        {"@type":"Article","headline":"Tern","publisher":{"@id":"#o"},"author":{"@id":"#p"},"dateModified":"2021-03-05",
        "datePublished":"2021-03-04","inLanguage":"en-GB"},{"@type":"Person","@id":"#p","name":"Iris Holm"}]}</script>""");
    assertThat(page.source()).isEqualTo("Coast Daily");
    assertThat(page.author()).isEqualTo("Iris Holm");
    assertThat(page.updated()).hasToString("2021-03-05");
    assertThat(page.language()).isEqualTo("en-GB");
  }
}
