package dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.CanonicalUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that lie, drip, flood and lead astray; every outcome is exact. */
class HostileServersTest {
  private static final int MAX_BYTES = 2_000_000;
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final HandClock clock = new HandClock();
  private final CountDownLatch ended = new CountDownLatch(1);
  private WebSite site;

  @BeforeEach
  void open() throws IOException {
    site = new WebSite();
  }

  @AfterEach
  void close() throws IOException {
    ended.countDown();
    site.close();
  }

  private Fetched fetched(String path, Names names, Duration read, Duration total) {
    return fetched(site.port(), path, names, read, total);
  }

  private Fetched fetched(int port, String path, Names names, Duration read, Duration total) {
    FetchLimits limits = new FetchLimits(MAX_BYTES, 65_536, 5, LONG, read, total);
    FetchSettings settings = new FetchSettings("Dossier/1", true, limits, Pace.DEFAULT);
    try (WebFetcher fetcher = new WebFetcher(settings, clock, names, clock)) {
      return fetcher.fetch(new CanonicalUrl("http://site.example:" + port + path), Validators.NONE);
    }
  }

  private Fetched fetched(String path) {
    return fetched(path, new Names(), LONG, LONG);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static String packed(String coding, byte[] body) {
    return "HTTP/1.1 200 OK\nContent-Encoding: " + coding + "\nContent-Length: " + body.length;
  }

  /** Writes until the other side has had enough. */
  private static void forever(OutputStream out, byte[] bytes) throws IOException {
    while (true)
      out.write(bytes);
  }

  static Stream<Arguments> bodies() throws IOException {
    byte[] bomb = gzip(new byte[1_900_000]);
    byte[] bigger = gzip(new byte[50_000_000]);
    byte[] text = gzip(ascii("a text that was packed"));
    byte[] broken = text.clone();
    broken[12] ^= 0x55;
    byte[] random = new byte[MAX_BYTES + 1];
    new java.util.Random(11).nextBytes(random);
    return Stream.of(
        Arguments.of("gzip bomb within the size", packed("gzip", bomb), bomb,
            refused("it swells to more than 100 times its size when unpacked")),
        Arguments.of("gzip bomb beyond the size", packed("gzip", bigger), bigger,
            refused("it swells to more than 100 times its size when unpacked")),
        Arguments.of("deflate bomb", "HTTP/1.1 200 OK\nContent-Encoding: deflate", deflate(new byte[50_000_000]),
            refused("it swells to more than 100 times its size when unpacked")),
        Arguments.of("bomb in a bomb", packed("gzip, gzip", gzip(bomb)), gzip(bomb),
            refused("it is packed more than once")),
        Arguments.of("brotli that was not asked for", packed("br", text), text,
            refused("it is packed in a way that was not asked for")),
        Arguments.of("unknown coding", packed("rot13", text), text,
            refused("it is packed in a way that was not asked for")),
        Arguments.of("one byte too many", "HTTP/1.1 200 OK", new byte[MAX_BYTES + 1],
            refused("it is larger than 2 MB")),
        Arguments.of("one byte too many once unpacked", packed("gzip", gzip(random)), gzip(random),
            refused("it is larger than 2 MB")),
        Arguments.of("announced too large", "HTTP/1.1 200 OK\nContent-Length: 2000001", ascii("x"),
            refused("it is larger than 2 MB")),
        Arguments.of("truncated gzip", packed("gzip", Arrays.copyOf(text, 25)), Arrays.copyOf(text, 25),
            failed("site.example broke off")),
        Arguments.of("empty gzip", packed("gzip", new byte[0]), new byte[0], failed("site.example broke off")),
        Arguments.of("gzip with wrong bits", packed("gzip", broken), broken,
            failed("site.example sent what cannot be unpacked")),
        Arguments.of("gzip that is text", packed("gzip", ascii("plain text")), ascii("plain text"),
            failed("site.example sent what cannot be unpacked")),
        Arguments.of("length longer than the body", "HTTP/1.1 200 OK\nContent-Length: 100", ascii("short"),
            failed("site.example broke off or does not keep to HTTP")),
        Arguments.of("length that is no number", "HTTP/1.1 200 OK\nContent-Length: many", ascii("to the end"),
            content("to the end")),
        Arguments.of("length shorter than the body", "HTTP/1.1 200 OK\nContent-Length: 4", ascii("fourHTTP/1.1 200 OK"),
            content("four")),
        Arguments.of("chunked and cut", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", ascii("5\r\nabcde\r\n5\r\nab"),
            failed("site.example broke off or does not keep to HTTP")),
        Arguments.of("chunk of negative size", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", ascii("-5\r\nabcde\r\n"),
            failed("site.example broke off or does not keep to HTTP")),
        Arguments.of("chunk of a size beyond all numbers", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked",
            ascii("fffffffffffffffffff\r\nabcde\r\n"), failed("site.example broke off or does not keep to HTTP")),
        Arguments.of("wrong charset", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=no-such\nContent-Length: 2",
            ascii("ok"), content("ok")));
  }

  private static Fetched refused(String reason) {
    return new Fetched.Refused("site.example: " + reason);
  }

  private static Fetched failed(String reason) {
    return new Fetched.Failed(reason, null);
  }

  private static String content(String body) {
    return body;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void endAsTheyMust(String name, String head, byte[] body, Object expected) {
    site.on("/page", head, body);
    Fetched fetched = fetched("/page");
    if (fetched instanceof Fetched.Content content)
      assertThat(new String(content.bytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
    else
      assertThat(fetched).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      http://10.0.0.1/                   | 10.0.0.1 is a private address: only public addresses are read
      //169.254.169.254/latest/meta-data | 169.254.169.254 is a link-local address: only public addresses are read
      http://[::ffff:a9fe:a9fe]/         | 169.254.169.254 is a link-local address: only public addresses are read
      http://0xa9.0376.169.254/          | 0xa9.0376.169.254 is a link-local address: only public addresses are read
      http://inside.example/             | inside.example leads to a private address: only public addresses are read
      http://mixed.example/              | mixed.example leads to a private address: only public addresses are read
      http://0.0.0.0/                    | 0.0.0.0 is an address without a place: only public addresses are read
      http://u:p@site.example/           | addresses with a user name or password are not read
      http://site.example:22/            | port 22 is not one that pages are read from
      file:///etc/passwd                 | site.example leads to something that is not an http or https address
      ftp://site.example/                | site.example leads to something that is not an http or https address
      javascript:alert(1)                | site.example leads to something that is not an http or https address
      data:text/html,hello               | site.example leads to something that is not an http or https address
      http://                            | site.example leads to something that is not an http or https address
      """)
  void redirectsToForbiddenPlacesAreRefused(String location, String reason) {
    Names names = new Names().answer("inside.example", "192.168.0.1").answer("mixed.example", "127.0.0.1", "10.0.0.9");
    site.redirect("/page", 302, location);
    assertThat(fetched("/page", names, LONG, LONG)).isEqualTo(new Fetched.Refused(reason));
  }

  @Test
  void anAddressThatChangesBetweenTwoRequestsIsCheckedAgain() {
    Names rebinding = new Names().answer("site.example", "127.0.0.1").answer("site.example", "10.0.0.1");
    site.page("/page", "never read");
    assertThat(fetched("/page", rebinding, LONG, LONG)).isEqualTo(
        new Fetched.Refused("site.example leads to a private address: only public addresses are read"));
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void aRedirectToItselfEnds() {
    site.redirect("/page", 301, "/page");
    assertThat(fetched("/page")).isEqualTo(failed("site.example leads in a circle"));
  }

  @Test
  void aCircleOfTwoEnds() {
    site.redirect("/page", 302, "/other").redirect("/other", 307, "/page#again");
    assertThat(fetched("/page")).isEqualTo(failed("site.example leads in a circle"));
  }

  @Test
  void endlessRedirectsEndAfterFive() {
    for (int i = 0; i < 20; i++)
      site.redirect("/" + i, 302, "/" + (i + 1));
    assertThat(fetched("/0")).isEqualTo(failed("site.example leads on more than 5 times"));
    assertThat(site.paths()).containsExactly("/robots.txt", "/0", "/1", "/2", "/3", "/4", "/5");
  }

  @Test
  void aRedirectToNowhereFails() {
    site.on("/page", "HTTP/1.1 302 Found\nContent-Length: 0");
    assertThat(fetched("/page")).isEqualTo(failed("site.example answered with status 302"));
  }

  @Test
  void aBodyThatNeverEndsIsCutOff() {
    site.on("/page", out -> {
      out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
      forever(out, new byte[8_192]);
    });
    assertThat(fetched("/page")).isEqualTo(refused("it is larger than 2 MB"));
  }

  @Test
  void headerFieldsWithoutEndAreCutOff() {
    site.on("/page", out -> {
      out.write(ascii("HTTP/1.1 200 OK\r\n"));
      forever(out, ascii("X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"));
    });
    assertThat(fetched("/page")).isEqualTo(failed("site.example broke off"));
  }

  @Test
  void aStatusLineWithoutEndIsCutOff() {
    site.on("/page", out -> {
      out.write(ascii("HTTP/1.1 200 "));
      forever(out, ascii("OOOOOOOOOOOOOOOOOOOOOOOOOOOOO"));
    });
    assertThat(fetched("/page")).isEqualTo(failed("site.example broke off"));
  }

  @Test
  void largeHeaderFieldsAreRefused() {
    site.on("/page", "HTTP/1.1 200 OK\nContent-Length: 0\nX-Large: " + "a".repeat(70_000));
    assertThat(fetched("/page")).isEqualTo(refused("its header fields are larger than 65536 bytes"));
  }

  @Test
  void aChunkExtensionWithoutEndIsCutOff() {
    site.on("/page", out -> {
      out.write(ascii("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;"));
      forever(out, new byte[8_192]);
    });
    assertThat(fetched("/page")).isEqualTo(refused("the server sent more than any page has"));
  }

  @Test
  void informationWithoutEndIsNoAnswer() {
    site.on("/page", out -> forever(out, ascii("HTTP/1.1 103 Early Hints\r\n\r\n")));
    assertThat(fetched("/page")).isEqualTo(failed("site.example broke off or does not keep to HTTP"));
  }

  @Test
  void whatIsNotHttpFails() {
    site.on("/page", out -> out.write(ascii("SSH-2.0-OpenSSH_9.6\r\n")));
    assertThat(fetched("/page")).isEqualTo(failed("site.example broke off or does not keep to HTTP"));
  }

  @Test
  void closingWithoutAWordFails() {
    site.on("/page", out -> out.flush());
    assertThat(fetched("/page")).isEqualTo(failed("site.example broke off"));
  }

  @Test
  void silenceEnds() {
    site.on("/page", out -> ended.await());
    assertThat(fetched("/page", new Names(), SHORT, LONG)).isEqualTo(failed("site.example took too long"));
  }

  @Test
  void silenceInTheMiddleOfABodyEnds() {
    site.on("/page", out -> {
      out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
      out.flush();
      ended.await();
    });
    assertThat(fetched("/page", new Names(), SHORT, LONG)).isEqualTo(failed("site.example took too long"));
  }

  @Test
  void aDripThatIsNeverSilentEndsAtTheTotal() {
    site.on("/page", out -> {
      out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
      drip(out);
    });
    assertThat(fetched("/page", new Names(), LONG, SHORT)).isEqualTo(failed("site.example took too long"));
  }

  @Test
  void drippingHeaderFieldsEndAtTheTotal() {
    site.on("/page", out -> {
      out.write(ascii("HTTP/1.1 200 OK\r\nX-Drip: "));
      drip(out);
    });
    assertThat(fetched("/page", new Names(), LONG, SHORT)).isEqualTo(failed("site.example took too long"));
  }

  /** One byte every few milliseconds until the test has ended. */
  private void drip(OutputStream out) throws IOException, InterruptedException {
    do {
      out.write('a');
      out.flush();
    } while (!ended.await(5, java.util.concurrent.TimeUnit.MILLISECONDS));
  }

  @Test
  void aPortWhereNobodyListensFails() throws IOException {
    try (Socket held = new Socket()) {
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      assertThat(fetched(held.getLocalPort(), "/page", new Names(), LONG, LONG))
          .isEqualTo(failed("site.example does not take connections"));
    }
  }

  @Test
  void aNameServiceThatDoesNotAnswerEnds() {
    FetchLimits limits = new FetchLimits(MAX_BYTES, 65_536, 5, SHORT, LONG, LONG);
    okhttp3.Dns silent = name -> {
      try {
        ended.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return java.util.List.of();
    };
    try (WebFetcher fetcher = new WebFetcher(new FetchSettings("Dossier/1", true, limits, Pace.DEFAULT), clock, silent,
        clock)) {
      assertThat(fetcher.fetch(new CanonicalUrl("http://site.example/"), Validators.NONE))
          .isEqualTo(failed("site.example is not known to the name service"));
    }
  }
}
