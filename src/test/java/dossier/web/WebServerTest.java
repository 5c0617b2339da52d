package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private static final SlackEndpoint FAILING = new SlackEndpoint(new HttpFilter() {
    private static final long serialVersionUID = 1L;
  }, new HttpServlet() {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
      throw new IllegalStateException("secret detail");
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.getOutputStream().print(request.getInputStream().readAllBytes().length);
    }
  });

  private final HttpClient http = HttpClient.newHttpClient();
  private final WebServer server = WebServer.listen(0, WebServer.Reach.LOOPBACK);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aliveAndReadyArePlainFacts() throws Exception {
    server.serve(FAILING, () -> List.of(new Readiness.Part("index", true, "1,204 articles"),
        new Readiness.Part("slack", true, "workspace Acme")));
    assertThat(get("/healthz").body()).isEqualTo("{\"ready\":true}\n");
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").body()).isEqualTo("{\"ready\":true,\"parts\":{"
        + "\"index\":{\"ready\":true,\"detail\":\"1,204 articles\"},"
        + "\"slack\":{\"ready\":true,\"detail\":\"workspace Acme\"}}}\n");
  }

  @Test
  void notReadyIs503AndNamesThePart() throws Exception {
    server.serve(FAILING, () -> List.of(new Readiness.Part("index", true, "open"),
        new Readiness.Part("slack", false, "Slack not reachable")));
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/readyz").body()).contains("\"slack\":{\"ready\":false,\"detail\":\"Slack not reachable\"}");
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void withSlackThereIsNoPlayground() throws Exception {
    server.serve(FAILING, List::of);
    for (String path : List.of("/", "/app.js", "/playground/stream", "/api/auth.test", "/respond/x"))
      assertThat(get(path).statusCode()).as(path).isEqualTo(404);
  }

  @Test
  void manyWhoNeverFinishTheirBodiesKeepNobodyWaiting() throws Exception {
    server.serve(FAILING, List::of);
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        slow.add(socket);
        socket.getOutputStream()
            .write("PUT /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab".getBytes(
                StandardCharsets.US_ASCII));
      }
      assertThat(send(request("/slack/events").PUT(HttpRequest.BodyPublishers.ofString("abcd"))).body()).isEqualTo("4");
      slow.getFirst().getOutputStream().write("cdefghi".getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(slow.getFirst().getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200 OK");
    } finally {
      for (Socket socket : slow)
        socket.close();
    }
  }

  @Test
  void errorsSayNothingOfTheInside() throws Exception {
    server.serve(FAILING, List::of);
    HttpResponse<String> response = send(request("/slack/events").POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).isEqualTo("500 Server Error\n");
    assertThat(get("/nowhere").body()).isEqualTo("404 Not Found\n");
  }

  @ParameterizedTest
  @ValueSource(strings = { "/healthz", "/nowhere", "/slack/events" })
  void everyResponseCarriesTheSecurityHeadersAndNoVersion(String path) throws Exception {
    server.serve(FAILING, List::of);
    HttpResponse<String> response = get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void aBodyAboveOneMebibyteIsRefused() throws Exception {
    server.serve(FAILING, List::of);
    assertThat(put(1 << 20).body()).isEqualTo("1048576");
    assertThat(put((1 << 20) + 1).statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyOfUnknownLengthIsCutOffAtOneMebibyte() throws Exception {
    server.serve(FAILING, List::of);
    var endless = HttpRequest.BodyPublishers.fromPublisher(
        HttpRequest.BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]));
    assertThat(send(request("/slack/events").PUT(endless)).statusCode()).isEqualTo(413);
  }

  @Test
  void headersAreBounded() throws Exception {
    server.serve(FAILING, List::of);
    String response = RawHttp.send(server.port(), "GET /healthz HTTP/1.1", "Host: localhost",
        "X-Long: " + "x".repeat(20_000));
    assertThat(RawHttp.status(response)).isEqualTo(431);
    assertThat(response).doesNotContain("jetty", "Exception");
  }

  @Test
  void whatIsNoHttpGetsOneLine() throws Exception {
    server.serve(FAILING, List::of);
    String response = RawHttp.send(server.port(), "GET /%zz HTTP/1.1", "Host: localhost");
    assertThat(RawHttp.status(response)).isEqualTo(400);
    assertThat(response).doesNotContain("Exception", "at org.").endsWith("400 Bad Request\n");
  }

  @Test
  void traceEchoesNothing() throws Exception {
    server.serve(FAILING, List::of);
    String response = RawHttp.send(server.port(), "TRACE /healthz HTTP/1.1", "Host: localhost", "Cookie: secret");
    assertThat(RawHttp.status(response)).isEqualTo(405);
    assertThat(response).doesNotContain("secret");
  }

  @Test
  void closingAgainDoesNothing() {
    server.serve(FAILING, List::of);
    server.close();
    server.close();
  }

  @Test
  void aUsedPortIsSaidInOneLine() {
    assertThatThrownBy(() -> WebServer.listen(server.port(), WebServer.Reach.LOOPBACK))
        .isInstanceOf(CannotListen.class)
        .hasMessage("Port " + server.port() + " is in use by another process; set PORT to a free one.");
  }

  @ParameterizedTest
  @ValueSource(ints = { -1, 65_536 })
  void aPortIsANumberOfSixteenBits(int port) {
    assertThatIllegalArgumentException().isThrownBy(() -> WebServer.listen(port, WebServer.Reach.LOOPBACK))
        .withMessage("a port is 0 to 65535, not " + port);
  }

  @Test
  void thePlaygroundIsNeverServedToOtherMachines() {
    try (var open = WebServer.listen(0, WebServer.Reach.EVERYWHERE);
        var slack = new SmallSlack(open.address(), InstantSource.system(), blocks -> List.of())) {
      assertThatIllegalStateException().isThrownBy(() -> open.serve(FAILING, List::of, slack));
    }
  }

  private HttpResponse<String> put(int bytes) throws Exception {
    return send(request("/slack/events").PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[bytes])));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
