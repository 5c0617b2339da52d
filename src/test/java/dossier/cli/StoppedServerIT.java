package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.slack.Signature;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own that is asked to end (SIGTERM) while Slack takes its time. */
@Timeout(180)
class StoppedServerIT {
  private static final String SECRET = "a signing secret of the test";
  private static final int QUESTIONS = 8;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final CountDownLatch going = new CountDownLatch(1);
  private final HttpServer slack;
  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir
  private Path home;

  StoppedServerIT() throws IOException {
    slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    slack.createContext("/", this::take);
    slack.start();
  }

  @AfterEach
  void close() {
    slack.stop(0);
    http.close();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (exchange.getRequestURI().getPath().endsWith("chat.postMessage")) {
      waiting.incrementAndGet();
      await(going);
      taken.add(body);
    }
    if (exchange.getRequestURI().getPath().endsWith("chat.postEphemeral")) told.add(body);
    byte[] answer = "{\"ok\":true,\"team\":\"T\",\"channel\":\"C1\",\"ts\":\"1.2\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatWasAcknowledgedIsAnsweredAndTheFolderIsFreeAfterwards() throws Exception {
    Set<String> expected = new TreeSet<>();
    Process process = start();
    try {
      URI address = address(process.inputReader());
      for (int number = 0; number < QUESTIONS; number++) {
        assertThat(mention(address, number)).isEqualTo(200);
        expected.add(String.valueOf(number));
      }
      assertThat(command(address, "digest daily 9:00 UTC microsoft")).isEqualTo(200);
      while (waiting.get() < QUESTIONS + 1)
        Thread.onSpinWait();
      process.destroy();
      // It refuses from now on, so that Slack tries again, and its port is open as long as it works.
      while (mention(address, QUESTIONS) != 503)
        expected.add(String.valueOf(QUESTIONS));
      assertThat(taken).isEmpty();
      going.countDown();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as("as the shell says of SIGTERM").isEqualTo(143);
    } finally {
      going.countDown();
      process.destroyForcibly().waitFor();
    }
    Pattern thread = Pattern.compile("thread_ts=17(\\d)\\.1");
    assertThat(told).as("what is stored after the post: %s", log).singleElement().asString().contains("Scheduled.");
    taken.removeIf(body -> body.contains("A%20digest%20is%20scheduled"));
    assertThat(taken).as("%s", log).map(body -> {
      Matcher number = thread.matcher(body);
      return number.find() ? number.group(1) : body;
    }).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(new Cli(home).run("status").exit()).isZero();
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "serve", "--home", home.toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("DOSSIER_") || name.equals("DATABASE_URL"));
    builder.environment().put("PORT", "0");
    builder.environment().put("SLACK_SIGNING_SECRET", SECRET);
    builder.environment().put("SLACK_BOT_TOKEN", "xoxb-test");
    builder.environment().put("SLACK_API_URL", "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
    return builder.redirectErrorStream(true).start();
  }

  private URI address(BufferedReader said) throws IOException {
    Pattern serving = Pattern.compile("Serving Slack at (\\S+)/slack/events");
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher found = serving.matcher(line);
      if (found.find()) {
        Thread.ofVirtual().start(() -> said.lines().forEach(log::add));
        return URI.create(found.group(1));
      }
    }
    throw new AssertionError("the server did not come up");
  }

  private int mention(URI server, int number) throws Exception {
    byte[] body = """
        {"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"Ev%d-%d","event_time":1,
         "event":{"type":"app_mention","user":"U1","channel":"C1","ts":"17%d.1","event_ts":"17%d.1","text":"<@UBOT> status"}}"""
        .formatted(number, System.nanoTime(), number, number)
        .getBytes(StandardCharsets.UTF_8);
    return send(server, "application/json", body);
  }

  private int command(URI server, String text) throws Exception {
    return send(server, "application/x-www-form-urlencoded", ("token=t&team_id=T1&channel_id=C1&user_id=U1"
        + "&command=%2Fdossier&trigger_id=1.2&text=" + text.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
  }

  private int send(URI server, String type, byte[] body) throws Exception {
    String now = String.valueOf(Instant.now().getEpochSecond());
    return http.send(HttpRequest.newBuilder(server.resolve("/slack/events"))
        .header("Content-Type", type)
        .header(Signature.TIMESTAMP_HEADER, now)
        .header(Signature.HEADER, new Signature(SECRET).of(now, body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build(), BodyHandlers.ofString()).statusCode();
  }
}
