package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites may not do. PORT stands for the server's own. */
class LocalOnlyTest {
  private static Playground playground;

  @BeforeAll
  static void start() {
    playground = new Playground();
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  @ParameterizedTest
  @ValueSource(strings = { "localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT" })
  void theMachineItselfIsLetIn(String host) throws IOException {
    assertThat(status("GET /", "Host: " + host)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = { "attacker.example", "attacker.example:PORT", "localhost.attacker.example:PORT", "localhost",
      "localhost:1", "127.0.0.1", "127.0.0.2:PORT", "0.0.0.0:PORT", "192.168.1.4:PORT", "127.0.0.1.nip.io:PORT",
      "localhost.:PORT", "[::ffff:127.0.0.1]:PORT" })
  void aRebindingHostIsRefused(String host) throws IOException {
    for (String path : new String[]{ "/", "/app.js", "/playground/stream", "/healthz" })
      assertThat(status("GET " + path, "Host: " + host)).as(path).isEqualTo(403);
    for (String path : new String[]{ "/playground/do/type", "/api/auth.test", "/respond/x", "/slack/events" })
      assertThat(status("POST " + path, "Host: " + host, "Content-Length: 0")).as(path).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = { "http://attacker.example", "https://localhost:PORT", "http://localhost:1",
      "http://localhost",
      "null", "http://127.0.0.1:PORT.attacker.example", "" })
  void aForeignOriginIsRefused(String origin) throws IOException {
    for (String path : new String[]{ "/playground/do/type", "/api/auth.test", "/respond/x" })
      assertThat(status("POST " + path, "Host: localhost:PORT", "Origin: " + origin, "Content-Length: 0")).as(path)
          .isEqualTo(403);
    assertThat(status("GET /playground/stream", "Host: localhost:PORT", "Origin: " + origin)).isEqualTo(403);
  }

  @Test
  void theOwnOriginIsLetIn() throws IOException {
    assertThat(status("POST /api/auth.test", "Host: localhost:PORT", "Origin: http://localhost:PORT",
        "Content-Length: 0")).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({ "/playground/stream, cross-site, no-cors", "/app.js, same-site, no-cors",
      "/playground/stream, cross-site, navigate", "/, cross-site, no-cors" })
  void whatAnotherSiteFetchesIsRefused(String path, String site, String mode) throws IOException {
    assertThat(status("GET " + path, "Host: localhost:PORT", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: " + mode))
        .isEqualTo(403);
  }

  @Test
  void aLinkFromAnotherSiteOpensThePage() throws IOException {
    assertThat(status("GET /", "Host: localhost:PORT", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
        .isEqualTo(200);
  }

  @Test
  void aFormOfAnotherSiteCannotType() throws IOException {
    assertThat(status("POST /playground/do/type", "Host: localhost:PORT", "Content-Type: text/plain",
        "Content-Length: 0")).isEqualTo(415);
  }

  private static int status(String request, String... headers) throws IOException {
    String[] lines = Stream.concat(Stream.of(request + " HTTP/1.1"), Stream.of(headers))
        .map(line -> line.replace("PORT", String.valueOf(playground.server.port())))
        .toArray(String[]::new);
    return RawHttp.status(RawHttp.send(playground.server.port(), lines));
  }
}
