package dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.CanonicalUrl;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
  private static final Robots.Ruling STOPPED = new Robots.Ruling.Stopped(
      new Fetched.Refused("site.example does not want it read by programs (robots.txt)"));
  private static final Robots.Ruling ALLOWED = new Robots.Ruling.Allowed(Duration.ZERO);

  private final HandClock clock = new HandClock();
  private final List<String> asked = new ArrayList<>();
  private Reply.Done reply = new Reply.Done(new Fetched.Missing("none", false), 404);
  private final Robots robots = new Robots(file -> {
    asked.add(file.toString());
    return reply;
  }, clock);

  private Robots.Ruling ruling(String url) {
    return robots.ruling(HttpUrl.get(url));
  }

  private void file(String text) {
    reply = new Reply.Done(new Fetched.Content(new CanonicalUrl("https://site.example/robots.txt"), null,
        text.getBytes(StandardCharsets.UTF_8), "text/plain", Validators.NONE, null), 200);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      /open             | true
      /closed           | false
      /closed/page      | false
      /closed/but/this  | true
      /a/secret.pdf     | false
      /a/secret.pdfs    | true
      /%63losed         | false
      /                 | true
      """)
  void ourOwnGroupCounts(String path, boolean allowed) {
    file("""
        User-agent: *
        Disallow: /

        User-agent: dossier
        User-agent: other
        Disallow: /closed
        Allow: /closed/but/this
        Disallow: /*.pdf$
        """);
    assertThat(ruling("https://site.example" + path)).isEqualTo(allowed ? ALLOWED : STOPPED);
  }

  @Test
  void theGroupForAllCountsWhereWeAreNotNamed() {
    file("User-agent: Dossierbot\nAllow: /\n\nUser-agent: *\nDisallow: /feed\n");
    assertThat(ruling("https://site.example/feed.xml")).isEqualTo(STOPPED);
    assertThat(ruling("https://site.example/page")).isEqualTo(ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "<!doctype html><title>Not found</title>", "Disallow", "\u0000\u0001\u0002",
      "User-agent: *" })
  void aFileWithoutRulesAllowsAll(String text) {
    file(text);
    assertThat(ruling("https://site.example/page")).isEqualTo(ALLOWED);
  }

  @Test
  void givesTheCrawlDelayHoweverLong() {
    file("User-agent: *\nCrawl-delay: 86400\nDisallow: /x\n");
    assertThat(ruling("https://site.example/page")).isEqualTo(new Robots.Ruling.Allowed(Duration.ofDays(1)));
    assertThat(Pace.DEFAULT.with(Duration.ofDays(1))).isEqualTo(Duration.ofSeconds(30));
    assertThat(Pace.DEFAULT.with(Duration.ofMillis(200))).isEqualTo(Duration.ofSeconds(1));
    assertThat(Pace.DEFAULT.with(Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(ints = { 400, 401, 403, 404, 410, 451 })
  void aFileThatIsNotGivenAllowsAll(int status) {
    reply = new Reply.Done(new Fetched.Refused("no"), status);
    assertThat(ruling("https://site.example/page")).isEqualTo(ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(ints = { 429, 500, 503 })
  void aServerThatFailsForbidsAllForNow(int status) {
    reply = new Reply.Done(new Fetched.Failed("site.example answered with status " + status, Duration.ofHours(1)),
        status);
    assertThat(ruling("https://site.example/page")).isEqualTo(new Robots.Ruling.Stopped(new Fetched.Failed(
        "robots.txt cannot be read: site.example answered with status " + status, Duration.ofHours(1))));
  }

  @Test
  void aHostThatCannotBeReachedIsNotAskedForThePageToo() {
    reply = (Reply.Done) Reply.failed("site.example does not take connections");
    assertThat(ruling("https://site.example/page"))
        .isEqualTo(new Robots.Ruling.Stopped(new Fetched.Failed("site.example does not take connections", null)));
  }

  @Test
  void aFileIsKeptForADayAndAFailureForFiveMinutes() {
    file("User-agent: *\nDisallow:\n");
    ruling("https://site.example/1");
    clock.pass(Duration.ofHours(24).minusMillis(1));
    ruling("https://site.example/2");
    assertThat(asked).hasSize(1);
    clock.pass(Duration.ofMillis(1));
    reply = (Reply.Done) Reply.failed("down");
    ruling("https://site.example/3");
    clock.pass(Duration.ofMinutes(5).minusMillis(1));
    ruling("https://site.example/4");
    assertThat(asked).hasSize(2);
    clock.pass(Duration.ofMillis(1));
    ruling("https://site.example/5");
    assertThat(asked).hasSize(3);
  }

  @Test
  void everySchemeHostAndPortHasItsOwnFile() {
    ruling("https://site.example/1?x=1#y");
    ruling("http://site.example/1");
    ruling("https://site.example:8443/1");
    ruling("https://www.site.example/1");
    ruling("https://site.example/2");
    assertThat(asked).containsExactly("https://site.example/robots.txt", "http://site.example/robots.txt",
        "https://site.example:8443/robots.txt", "https://www.site.example/robots.txt");
  }
}
