package dossier.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dossier.article.Article;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.index.Arrival;
import dossier.index.ArticleEntry;
import dossier.index.ArticleReading;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxSearchTest {
  private static final Instant NOW = Instant.parse("2020-05-01T12:00:00Z");
  private static final Map<String, String> NAMES = Map.of("xiaomi", "xiaomi", "1810.hk", "xiaomi", "zte", "zte",
      "red hat", "red-hat", "red-hat", "red-hat", "at&t", "att");
  private static final SyntaxSearch SEARCH = new SyntaxSearch(
      name -> Optional.ofNullable(NAMES.get(name)).map(CompanyId::new));
  private static NewsIndex index;

  @BeforeAll
  static void articles() {
    CompanyCatalog catalog = CompanyCatalog.bundled();
    ArticleReading reading = new ArticleReading(catalog, new CompanyLinker(catalog));
    index = NewsIndex.inMemory(reading, InstantSource.fixed(NOW));
    List<ArticleEntry> entries = new ArrayList<>();
    entries.add(entry(reading, "stores", "Xiaomi plans shops", "Xiaomi will open 2,000 shops (mostly in India).",
        "Daily wire", "2018-07-01"));
    entries.add(entry(reading, "radio", "ZTE sells radio gear", "The market share of ZTE in radio gear rose.",
        "Evening wire", "2018-11"));
    entries.add(entry(reading, "linux", "IBM buys Red Hat", "Red Hat makes software and serves the open market.",
        "Daily wire", "2019"));
    entries.add(entry(reading, "undated", "A carrier speaks", "A share of the market is a market of shares.", null,
        null));
    entries.add(entry(reading, "words", "Many words", manyWords(), null, "2017"));
    index.add(entries);
    index.commit();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /** For each of ten beginnings 150 words, so that a prefix means more than it may. */
  private static String manyWords() {
    StringBuilder words = new StringBuilder();
    for (char first = 'a'; first < 'k'; first++)
      for (int i = 0; i < 150; i++)
        words.append('z').append(first).append((char) ('a' + i % 26)).append((char) ('a' + i / 26)).append("q ");
    return words.append("end.").toString();
  }

  private static ArticleEntry entry(ArticleReading reading, String number, String title, String body,
      @Nullable String source, @Nullable String published) {
    return reading.read(new Article(Identity.of(null, null, number, "", ""), title, body, null, source, number,
        published == null ? null : Published.parse(published)), new Arrival(NOW, null));
  }

  private static List<String> found(String query) throws BadQueryException {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return SEARCH.search(query, snapshot, 10)
          .hits()
          .stream()
          .map(hit -> String.valueOf(hit.entry().article().author()))
          .sorted()
          .toList();
    }
  }

  private static BadQueryException refused(String query) {
    BadQueryException refused = catchThrowableOfType(BadQueryException.class, () -> found(query));
    assertThat(refused).as(query).isNotNull();
    return refused;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      shops                                       | stores
      SHOPS                                       | stores
      title:xiaomi                                | stores
      body:shops AND title:xiaomi                 | stores
      title:shops AND NOT body:india              | ''
      "market share"                              | radio
      "share market"~3                            | 'radio,undated'
      "market share" OR software                  | 'linux,radio'
      market -carrier -words                      | 'linux,radio'
      +market +software                           | linux
      (software OR shops) AND open                | 'linux,stores'
      softw*                                      | linux
      so?tware                                    | linux
      title:carr*r                                | undated
      sofware~                                    | linux
      source:daily                                | 'linux,stores'
      source:"evening wire"                       | radio
      company:xiaomi                              | stores
      company:XIAOMI                              | stores
      company:1810.HK                             | stores
      company:"Red Hat"                           | linux
      company:red-hat                             | linux
      company:zte OR company:xiaomi               | 'radio,stores'
      company:"AT&T"                              | ''
      date:2018                                   | 'radio,stores'
      date:2018-07                                | stores
      date:2018-07-01                             | stores
      date:"2018-07-01"                           | stores
      date:2018-07-02                             | ''
      date:2018-11-15                             | radio
      date:[2018-07 TO 2018-11]                   | 'radio,stores'
      date:{2018-07 TO 2018-11]                   | radio
      date:[2018-07 TO 2018-11}                   | stores
      date:[2018-08 TO *]                         | 'linux,radio'
      date:[* TO 2017-12-31]                      | words
      date:[* TO *]                               | 'linux,radio,stores,words'
      date:9999                                   | ''
      \\(mostly                                   | stores
      2,000                                       | stores
      "2\\,000"                                   | stores
      shops^2 software^0.5                        | 'linux,stores'
      *:*                                         | 'linux,radio,stores,undated,words'
      *:* -date:[* TO *]                          | undated
      -shops                                      | ''
      "!!!"                                       | ''
      """)
  void theSyntaxFindsWhatItSays(String query, String articles) throws BadQueryException {
    assertThat(String.join(",", found(query))).isEqualTo(articles);
  }

  @Test
  void anArticleIsFoundOnceWithItsBestPassage() throws BadQueryException {
    try (IndexSnapshot snapshot = index.snapshot()) {
      SyntaxSearch.Found found = SEARCH.search("za*", snapshot, 10);
      assertThat(found.hits()).hasSize(1);
      assertThat(found.hits().getFirst().text()).contains(" za");
      assertThat(found.total()).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      '  '                     | The query is empty.
      a*                       | At least 2 characters must stand before a wildcard.
      a?c                      | At least 2 characters must stand before a wildcard.
      title:a*                 | At least 2 characters must stand before a wildcard.
      *                        | At least 2 characters must stand before a wildcard.
      title:*                  | At least 2 characters must stand before a wildcard.
      /ab.*/                   | Regular expressions are not searched: put the slash in quotation marks, or use a wildcard.
      title:/ab/               | Regular expressions are not searched: put the slash in quotation marks, or use a wildcard.
      secret:x                 | There is no field "secret"; there are title, body, company, source and date.
      stored:x*                | There is no field "stored"; there are title, body, company, source and date.
      kind:article             | There is no field "kind"; there are title, body, company, source and date.
      known_by:"1"             | There is no field "known_by"; there are title, body, company, source and date.
      secret:x~                | There is no field "secret"; there are title, body, company, source and date.
      company:nobody           | "nobody" is no tracked company.
      company:"no body"        | "no body" is no tracked company.
      company:xia*             | A company is searched by its name, id or ticker, without a wildcard.
      company:xiaomy~          | A company is searched by its name, id or ticker, without a wildcard.
      date:201*                | A date is searched as 2018, 2018-07 or 2018-07-01, without a wildcard.
      date:july                | In date: expected 2018, 2018-07 or 2018-07-01, got "july".
      date:2018-13             | In date: month 13 is not in 1 to 12.
      date:[2018-12 TO 2018-01] | The range of dates is empty: 2018-12 to 2018-01.
      date:{2018 TO 2018}      | The range of dates is empty: 2018 to 2018.
      title:[a TO b]           | A range goes with date, as in date:[2018-01 TO 2018-12].
      """)
  void whatIsNotSearchedIsSaid(String query, String message) {
    assertThat(refused(query)).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = { "*phone", "?phone", "title:*phone", "*a*" })
  void aWildcardCannotStandFirst(String query) {
    assertThat(refused(query).getMessage()).isIn("A wildcard cannot stand first in a word.",
        "At least 2 characters must stand before a wildcard.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      shops )               | 6  | '")" is not expected at character 7.'
      shops AND             | 9  | The query ends too early at character 10.
      (shops                | 6  | The query ends too early at character 7.
      shops AND OR software | 10 | '"OR" is not expected at character 11.'
      AND shops             | 0  | '"AND" is not expected at character 1.'
      company:              | 8  | The query ends too early at character 9.
      shops OR (a b] c      | 13 | '"]" is not expected at character 14.'
      """)
  void anErrorShowsWhere(String query, int position, String message) {
    BadQueryException refused = refused(query);
    assertThat(refused).hasMessage(message);
    assertThat(refused.position()).isEqualTo(position);
  }

  @ParameterizedTest
  @ValueSource(strings = { "shops \"market share", "date:[2018", "shops\\", "title:\"", "a \"b\" \"c" })
  void whatIsNotClosedIsSaidAndWhere(String query) {
    BadQueryException refused = refused(query);
    assertThat(refused.getMessage()).matches("The query (breaks off|ends too early).*");
    assertThat(refused.position()).isBetween(0, query.length());
  }

  @Test
  void aQueryIsBounded() {
    assertThat(refused("a".repeat(10_000))).hasMessage("The query has 10000 characters, at most 1000 are read.");
    assertThatCode(() -> found("ab ".repeat(333))).doesNotThrowAnyException();
  }

  @Test
  void manyExpansionsAreCutOrRefused() throws BadQueryException {
    assertThat(found("za*")).containsExactly("words");
    assertThat(found("za* AND zb*")).containsExactly("words");
    StringBuilder all = new StringBuilder();
    for (char first = 'a'; first < 'k'; first++)
      all.append("z").append(first).append("* ");
    assertOnlyBadQueries(all.toString());
    assertOnlyBadQueries(all.toString().replace("* ", "?? ") + all.toString().replace("*", "a~"));
  }

  @Test
  void moreThanSixteenWordsThatStandForOthersAreRefused() throws BadQueryException {
    String sixteen = "zz* zy*a zx?b zwaa~ ".repeat(4);
    assertThat(found(sixteen)).containsExactly("words");
    for (String more : List.of("zz*", "zy?a", "zwaa~"))
      assertThat(refused(sixteen + more)).hasMessageContaining("At most 16 words may have a wildcard or a tilde.");
    assertThat(refused("zz* ".repeat(250))).hasMessageContaining("At most 16 words");
    assertThat(found("shops ".repeat(17))).containsExactly("stores");
  }

  @Test
  void hostileQueriesAreAnsweredOrRefused() {
    assertOnlyBadQueries("(".repeat(499) + "x" + ")".repeat(499));
    assertOnlyBadQueries("(".repeat(1_000));
    assertOnlyBadQueries("+(".repeat(300) + "x" + ")".repeat(300));
    assertOnlyBadQueries("NOT ".repeat(240) + "x");
    assertOnlyBadQueries("ab*a" + "?".repeat(900));
    assertOnlyBadQueries("ab" + "*?".repeat(400));
    assertOnlyBadQueries("x^" + "9".repeat(60));
    assertOnlyBadQueries("x^0");
    assertOnlyBadQueries("x~" + "9".repeat(60));
    assertOnlyBadQueries("x~0.999");
    assertOnlyBadQueries("xy~1.5");
    assertOnlyBadQueries("\"a b\"~" + "9".repeat(60));
    assertOnlyBadQueries("date:[0000 TO 99999]");
    assertOnlyBadQueries("date:" + "9".repeat(30));
    assertOnlyBadQueries("\\u00zz");
    assertOnlyBadQueries("\\ud800 \ud800 \udc00");
    assertOnlyBadQueries("\u0000\u0001\uffff");
    assertOnlyBadQueries("title:(a OR secret:b)");
    assertOnlyBadQueries("x\ny\r\n\"z");
    assertOnlyBadQueries("\"" + "a ".repeat(400) + "\"");
    assertOnlyBadQueries("中文 AND слово");
  }

  @Test
  void anyCharactersAreAnsweredOrRefusedForSeeds1To2000() {
    String alphabet = "ab *?~^\"()[]{}:\\/+-!&|.0AND OR NOT TO company:date:title:2018";
    for (int seed = 1; seed <= 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder query = new StringBuilder();
      for (int i = 1 + random.nextInt(25); i > 0; i--) {
        int at = random.nextInt(alphabet.length());
        query.append(alphabet, at, Math.min(alphabet.length(), at + 1 + random.nextInt(6)));
      }
      assertOnlyBadQueries(query.toString());
    }
  }

  private static void assertOnlyBadQueries(String query) {
    try {
      found(query);
    } catch (BadQueryException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      assertThat(refused.position()).isBetween(-1, query.length());
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("query " + query, e);
    }
  }
}
