package dossier.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A served playground with a sample bot, on a free port, and a clock that can be moved. */
final class Playground implements AutoCloseable {
  final WebServer server = WebServer.listen(0, WebServer.Reach.LOOPBACK);
  final SmallSlack slack;
  final SampleBot bot;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final HttpClient http = HttpClient.newHttpClient();

  Playground() {
    this(blocks -> List.of());
  }

  Playground(BlockRules rules) {
    InstantSource clock = () -> Instant.now().plus(ahead.get());
    slack = new SmallSlack(server.address(), clock, rules);
    bot = new SampleBot(slack);
    server.serve(bot.endpoint, List::of, slack);
  }

  void advance(Duration by) {
    ahead.updateAndGet(by::plus);
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(server.address().resolve(path)));
  }

  /** A call of the Web API with a form. */
  HttpResponse<String> call(String method, String form) {
    return send(HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
        .header("Authorization", "Bearer " + slack.botToken())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
