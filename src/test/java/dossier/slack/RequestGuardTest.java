package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard and Bolt behind a real server. */
class RequestGuardTest {
  private static final String HELP = "command=%2Fdossier&text=profile&user_id=U1&channel_id=C1&team_id=T1&token=t";
  private static final long NOW = Samples.NOW.getEpochSecond();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Workshop shop;
  private static Server server;
  private static int port;

  @BeforeAll
  static void serve() throws Exception {
    shop = new Workshop();
    server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addFilter(new FilterHolder(shop.bot.requestGuard()), AppSurface.PATH, EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(shop.bot.servlet()), AppSurface.PATH);
    context.addServlet(new ServletHolder(shop.bot.servlet()), "/bare");
    server.setHandler(context);
    server.start();
    port = connector.getLocalPort();
  }

  @AfterAll
  static void stop() throws Exception {
    server.stop();
    shop.close();
  }

  private static HttpResponse<String> post(String path, String body, String timestamp, String signature)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!timestamp.isEmpty()) request.header(Signature.TIMESTAMP_HEADER, timestamp);
    if (!signature.isEmpty()) request.header(Signature.HEADER, signature);
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> signed(String body, long timestamp) throws IOException, InterruptedException {
    String at = String.valueOf(timestamp);
    return post(AppSurface.PATH, body, at,
        new Signature(Workshop.SECRET).of(at, body.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({ "0,200", "300,200", "-300,200", "301,401", "-301,401", "3600,401" })
  void trustsWhatWasSignedWithinFiveMinutesEitherWay(long offset, int status) throws Exception {
    HttpResponse<String> response = signed(HELP + "&case=" + offset, NOW + offset);
    assertThat(response.statusCode()).isEqualTo(status);
    if (status == 401) assertThat(response.body()).isEqualTo("the request was not signed just now\n");
    else
      assertThat(response.body()).contains("Say which: profile");
  }

  @Test
  void onceStoppedItRefusesWhatSlackThenTriesElsewhere() throws Exception {
    RequestGuard guard = new RequestGuard(Workshop.SECRET, InstantSource.fixed(Samples.NOW),
        new SeenEvents(InstantSource.fixed(Samples.NOW)));
    guard.stop();
    ServletContextHandler context = new ServletContextHandler("/");
    context.addFilter(new FilterHolder(guard), "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(shop.bot.servlet()), AppSurface.PATH);
    Server stopping = new Server(0);
    stopping.setHandler(context);
    stopping.start();
    int before = port;
    try {
      port = stopping.getURI().getPort();
      HttpResponse<String> refused = signed(HELP + "&case=stopping", NOW);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).isEqualTo("this instance is stopping\n");
    } finally {
      port = before;
      stopping.stop();
    }
  }

  @Test
  void theSameRequestIsServedOnce() throws Exception {
    assertThat(signed(HELP + "&case=once", NOW).statusCode()).isEqualTo(200);
    HttpResponse<String> again = signed(HELP + "&case=once", NOW);
    assertThat(again.statusCode()).isEqualTo(401);
    assertThat(again.body()).isEqualTo("the request came before\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''   | v0=00 | 401 | the request is not signed
      now  | ''    | 401 | the request is not signed
      soon | v0=00 | 400 | the timestamp is not a number of seconds
      99999999999999999999 | v0=00 | 400 | the timestamp is not a number of seconds
      now  | v0=00 | 401 | the signature is wrong
      now  | v0=   | 401 | the signature is wrong
      now  | x     | 401 | the signature is wrong
      """)
  void refusesWhatIsNotSigned(String timestamp, String signature, int status, String reason) throws Exception {
    HttpResponse<String> response = post(AppSurface.PATH, HELP, timestamp.equals("now") ? "" + NOW : timestamp,
        signature);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEqualTo(reason + "\n");
  }

  @Test
  void aRequestSignedWithBoltsDefaultSecretIsRefused() throws Exception {
    String signature = new Signature("---").of("" + NOW, HELP.getBytes(StandardCharsets.UTF_8));
    assertThat(post(AppSurface.PATH, HELP, "" + NOW, signature).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "\n", "\r\n", "\n\n", "  \n" })
  void jsonIsServedHoweverItEnds(String end) throws Exception {
    String body = "{\"token\":\"t\",\"type\":\"url_verification\",\n\"challenge\":\"abc\"}" + end;
    HttpResponse<String> response = signed(body, NOW);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("abc");
  }

  @ParameterizedTest
  @CsvSource({ "1048576,200", "1048577,413", "3000000,413" })
  void takesBodiesOfOneMebibyte(int length, int status) throws Exception {
    String body = HELP + "&pad=" + "x".repeat(length - HELP.length() - 5);
    assertThat(signed(body, NOW).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = { "{", "{\"type\":\"event_callback\"}", "payload=%7B%22type%22%3A%22block_actions%22", "[]",
      "{\"type\":\"event_callback\",\"event\":[]}", "payload=%7B%22type%22%3A%22block_actions%22%7D", "\u0000\u0001" })
  void signedNonsenseIsNoServerErrorAndShowsNoStack(String body) throws Exception {
    HttpResponse<String> response = signed(body, NOW);
    assertThat(response.statusCode()).isIn(200, 400, 404);
    assertThat(response.body()).doesNotContain("at com.", "Exception");
  }

  @Test
  void onlyPostIsAnswered() throws Exception {
    HttpRequest get = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + AppSurface.PATH)).build();
    assertThat(HTTP.send(get, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void theServletServesNothingWithoutItsGuard() throws Exception {
    String signature = new Signature(Workshop.SECRET).of("" + NOW, HELP.getBytes(StandardCharsets.UTF_8));
    assertThat(post("/bare", HELP, "" + NOW, signature).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = { "", " ", "\t\n" })
  void aBlankSecretIsRefused(String secret) {
    assertThatThrownBy(() -> new RequestGuard(secret, InstantSource.fixed(Instant.EPOCH),
        new SeenEvents(InstantSource.fixed(Instant.EPOCH))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SlackSettings.of(secret, "xoxb")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signsAsSlackDocumentsIt() {
    // The example of Slack's page on verifying requests.
    String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
        + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url="
        + "https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id="
        + "398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    assertThat(new Signature("8f742231b10e8888abcd99yyyzzz85a5").of("1531420618",
        body.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }
}
