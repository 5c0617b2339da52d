package dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.article.CanonicalUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetcherTest {
  private final HandClock clock = new HandClock();
  private final Names names = new Names();
  private WebSite site;
  private WebFetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = new WebSite();
    fetcher = new WebFetcher(FetchSettings.usual("1.2", "https://dossier.example/about").withLoopback(), clock, names,
        clock);
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    site.close();
  }

  private CanonicalUrl at(String path) {
    return at("site.example", path);
  }

  private CanonicalUrl at(String host, String path) {
    return new CanonicalUrl("http://" + host + ":" + site.port() + path);
  }

  private Fetched fetched(String path) {
    return fetcher.fetch(at(path), Validators.NONE);
  }

  private Fetched.Content content(String path) {
    return (Fetched.Content) fetched(path);
  }

  private static String text(Fetched.Content content) {
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void givesTheBodyAndWhatTheServerSaysAboutIt() {
    site.on("/feed?x=1", """
        HTTP/1.1 200 OK
        Content-Type: application/rss+xml; charset=utf-8
        Content-Length: 6
        ETag: W/"a b"
        Last-Modified: Sat, 21 Nov 2026 10:00:00 GMT
        Cache-Control: public, max-age=600
        Age: 60
        """, "<rss/>".getBytes(StandardCharsets.UTF_8));
    Fetched.Content content = content("/feed?x=1");
    assertThat(text(content)).isEqualTo("<rss/>");
    assertThat(content.address()).isEqualTo(at("/feed?x=1"));
    assertThat(content.moved()).isNull();
    assertThat(content.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
    assertThat(content.validators()).isEqualTo(new Validators("W/\"a b\"", "Sat, 21 Nov 2026 10:00:00 GMT"));
    assertThat(content.freshFor()).isEqualTo(Duration.ofMinutes(9));
  }

  @Test
  void saysWhoAsks() {
    site.page("/page", "x");
    fetched("/page");
    assertThat(site.requests()).hasSize(2)
        .allSatisfy(request -> assertThat(request)
            .contains("\nUser-Agent: Dossier/1.2 (+https://dossier.example/about)")
            .contains("\nAccept-Encoding: gzip, deflate")
            .contains("\nConnection: close"));
  }

  @Test
  void asksWithValidatorsAndHearsThatNothingChanged() {
    site.on("/feed", "HTTP/1.1 304 Not Modified\nCache-Control: max-age=60");
    assertThat(fetcher.fetch(at("/feed"), new Validators("\"v1\"", "Sat, 21 Nov 2026 10:00:00 GMT")))
        .isEqualTo(new Fetched.NotModified(Duration.ofMinutes(1)));
    assertThat(site.requests().getLast()).contains("\nIf-None-Match: \"v1\"")
        .contains("\nIf-Modified-Since: Sat, 21 Nov 2026 10:00:00 GMT");
    assertThat(site.requests().getFirst()).doesNotContain("If-None-Match");
  }

  @Test
  void aNotModifiedThatNobodyAskedForIsAFailure() {
    site.on("/feed", "HTTP/1.1 304 Not Modified");
    assertThat(fetched("/feed")).isEqualTo(new Fetched.Failed("site.example answered with status 304", null));
  }

  @ParameterizedTest
  @ValueSource(strings = { "\"\u00e4\"", "a\nX-Injected: 1", "", " " })
  void validatorsThatCannotBeSentAreForgotten(String etag) {
    assertThat(new Validators(etag, null)).isEqualTo(Validators.NONE);
    assertThat(new Validators(null, "x".repeat(1_001))).isEqualTo(Validators.NONE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      Cache-Control: max-age=300                                                     | PT5M
      Cache-Control: max-age=300, no-cache                                           | PT0S
      Cache-Control: no-store                                                        | PT0S
      Cache-Control: max-age=99999999999                                             | PT8760H
      Cache-Control: max-age=soon                                                    | -
      Cache-Control: private                                                         | -
      Cache-Control: max-age=0                                                       | PT0S
      Expires: Sun, 22 Nov 2026 13:00:01 GMT                                         | PT1H
      Expires: 0                                                                     | PT0S
      Expires: Sun, 22 Nov 2020 13:00:00 GMT                                         | PT0S
      Date: Sun, 22 Nov 2026 12:30:00 GMT; Expires: Sun, 22 Nov 2026 13:00:00 GMT    | PT30M
      X-Nothing: said                                                                | -
      """)
  void readsHowLongAnAnswerStaysFresh(String fields, Duration freshFor) {
    site.on("/page", "HTTP/1.1 200 OK\nContent-Length: 0\n" + fields.replace("; ", "\n"));
    assertThat(content("/page").freshFor()).isEqualTo(freshFor);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      503 | 120                            | PT2M
      429 | Sun, 22 Nov 2026 12:10:01 GMT  | PT10M
      503 | Sun, 22 Nov 2026 11:00:00 GMT  | PT0S
      500 | 99999999999999999999           | PT720H
      502 | -5                             | -
      504 | soon                           | -
      403 | 60                             | PT1M
      """)
  void readsHowLongToStayAway(int status, String field, Duration retryAfter) {
    String said = field == null ? "-5" : field;
    site.on("/page", "HTTP/1.1 " + status + " No\nContent-Length: 0\nRetry-After: " + said);
    assertThat(fetched("/page"))
        .isEqualTo(new Fetched.Failed("site.example answered with status " + status, retryAfter));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      401 | site.example does not let us read it (401)
      402 | site.example does not let us read it (402)
      403 | site.example does not let us read it (403)
      451 | site.example does not let us read it (451)
      """)
  void whatWeMayNotReadIsRefused(int status, String reason) {
    site.on("/page", "HTTP/1.1 " + status + " No\nContent-Length: 0");
    assertThat(fetched("/page")).isEqualTo(new Fetched.Refused(reason));
  }

  @ParameterizedTest
  @ValueSource(ints = { 202, 204, 206, 300, 400, 405, 418, 500, 503, 599 })
  void otherStatusesAreFailures(int status) {
    site.on("/page", "HTTP/1.1 " + status + " No\nContent-Length: 0");
    assertThat(fetched("/page")).isEqualTo(new Fetched.Failed("site.example answered with status " + status, null));
  }

  @Test
  void goneIsForGoodAndNotFoundIsNot() {
    site.on("/gone", "HTTP/1.1 410 Gone\nContent-Length: 0");
    assertThat(fetched("/gone"))
        .isEqualTo(new Fetched.Missing("site.example has taken it away for good (410)", true));
    assertThat(fetched("/other")).isEqualTo(new Fetched.Missing("site.example has nothing there (404)", false));
  }

  @Test
  void remembersAMoveWhenEveryStepWasPermanent() {
    site.redirect("/a", 301, "/b").redirect("/b", 308, "//other.example:" + site.port() + "/c?q=1#part");
    site.page("/c?q=1", "here");
    Fetched.Content content = content("/a");
    assertThat(text(content)).isEqualTo("here");
    assertThat(content.address()).isEqualTo(at("other.example", "/c?q=1"));
    assertThat(content.moved()).isEqualTo(at("other.example", "/c?q=1"));
  }

  @ParameterizedTest
  @CsvSource({ "302, 301", "301, 302", "303, 308", "308, 307" })
  void doesNotRememberAMoveWithATemporaryStep(int first, int second) {
    site.redirect("/a", first, "/b").redirect("/b", second, "/c").page("/c", "here");
    Fetched.Content content = content("/a");
    assertThat(content.address()).isEqualTo(at("/c"));
    assertThat(content.moved()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = { "gzip", "x-gzip", "GZIP", "identity, gzip" })
  void unpacksGzip(String coding) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("packed text".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    }
    site.on("/page", "HTTP/1.1 200 OK\nContent-Encoding: " + coding, packed.toByteArray());
    assertThat(text(content("/page"))).isEqualTo("packed text".repeat(1_000));
  }

  @ParameterizedTest
  @ValueSource(booleans = { true, false })
  void unpacksDeflateWithAndWithoutItsHeader(boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(packed, new Deflater(6, bare))) {
      deflate.write("packed text".repeat(200_000).getBytes(StandardCharsets.UTF_8), 0, 900_000);
    }
    site.on("/page", "HTTP/1.1 200 OK\nContent-Encoding: deflate", packed.toByteArray());
    assertThat(content("/page").bytes()).hasSize(900_000);
  }

  @Test
  void doesNotAskForWhatRobotsTxtForbids() {
    site.page("/robots.txt", "User-agent: Dossier\nDisallow: /private\n").page("/private/feed", "x");
    site.redirect("/open", 302, "/private/feed");
    Fetched refused = new Fetched.Refused("site.example does not want it read by programs (robots.txt)");
    assertThat(fetched("/private/feed")).isEqualTo(refused);
    assertThat(fetched("/open")).isEqualTo(refused);
    assertThat(site.paths()).containsExactly("/robots.txt", "/open");
  }

  @Test
  void pausesAsLongAsRobotsTxtAsks() {
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 7\n").page("/1", "x");
    fetched("/1");
    fetched("/1");
    assertThat(clock.slept()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void followsRobotsTxtToWhereItLives() {
    site.redirect("/robots.txt", 301, "http://other.example:" + site.port() + "/rules.txt");
    site.page("/rules.txt", "User-agent: *\nDisallow: /page\n").page("/page", "x");
    assertThat(fetched("/page"))
        .isEqualTo(new Fetched.Refused("site.example does not want it read by programs (robots.txt)"));
  }

  @Test
  void aRobotsTxtInAForbiddenPlaceIsNotRead() {
    site.redirect("/robots.txt", 302, "http://10.0.0.1/robots.txt").page("/page", "x");
    assertThat(fetched("/page"))
        .isEqualTo(new Fetched.Refused("10.0.0.1 is a private address: only public addresses are read"));
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void readsTheFirst500KiBOfARobotsTxt() {
    String rules = "User-agent: *\nDisallow: /early\n";
    String rest = "#".repeat(Robots.MAX_BYTES - rules.length() - 1) + "\nDisallow: /late\n";
    site.page("/robots.txt", rules + rest).page("/early", "x").page("/late", "x");
    assertThat(fetched("/early")).isInstanceOf(Fetched.Refused.class);
    assertThat(fetched("/late")).isInstanceOf(Fetched.Content.class);
  }

  @Test
  void asksNothingOfAHostWhoseRobotsTxtFails() {
    site.on("/robots.txt", "HTTP/1.1 500 Broken\nContent-Length: 0").page("/page", "x");
    assertThat(fetched("/page"))
        .isEqualTo(new Fetched.Failed("robots.txt cannot be read: site.example answered with status 500", null));
    assertThat(fetched("/page")).isInstanceOf(Fetched.Failed.class);
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void waitsASecondBetweenRequestsToOneHost() {
    site.page("/1", "x").page("/2", "x");
    fetched("/1");
    fetched("/2");
    clock.pass(Duration.ofMillis(400));
    fetched("/1");
    clock.pass(Duration.ofSeconds(5));
    fetched("/2");
    assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(600));
  }

  @Test
  void doesNotWaitForAnotherHost() {
    site.page("/1", "x");
    fetcher.fetch(at("a.example", "/1"), Validators.NONE);
    assertThat(clock.slept()).hasSize(1);
    fetcher.fetch(at("b.example", "/1"), Validators.NONE);
    assertThat(clock.slept()).hasSize(2);
  }

  @Test
  void leavesAHostAloneThatAsksForIt() {
    site.on("/page", "HTTP/1.1 429 Slow\nContent-Length: 0\nRetry-After: 600");
    fetched("/page");
    int asked = site.requests().size();
    clock.pass(Duration.ofMinutes(1));
    assertThat(fetched("/other"))
        .isEqualTo(new Fetched.Failed("site.example must not be asked so often", Duration.ofMinutes(9)));
    assertThat(site.requests()).hasSize(asked);
    clock.pass(Duration.ofMinutes(9));
    assertThat(fetched("/other")).isInstanceOf(Fetched.Missing.class);
  }

  @Test
  void readsNothingAfterItWasClosed() {
    fetcher.close();
    assertThat(fetched("/page")).isEqualTo(new Fetched.Failed("reading site.example was called off", null));
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void anInterruptedThreadStopsWaiting() {
    fetched("/page");
    Thread.currentThread().interrupt();
    assertThat(fetched("/page")).isEqualTo(new Fetched.Failed("reading site.example was called off", null));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void theUserAgentNamesTheProduct() {
    assertThat(FetchSettings.usual("1", null).userAgent()).isEqualTo("Dossier/1");
    assertThatThrownBy(() -> new FetchSettings("Mozilla/5.0", false, FetchLimits.DEFAULT, Pace.DEFAULT))
        .hasMessageContaining("expected Dossier/VERSION");
    assertThatThrownBy(() -> FetchSettings.usual("1\nX: y", null)).hasMessageContaining("expected Dossier/VERSION");
    assertThat(List.of(FetchSettings.usual("1", null).allowLoopback())).containsExactly(false);
  }
}
