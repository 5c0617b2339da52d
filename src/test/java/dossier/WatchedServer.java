package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A server in this process over one article, with its playground and its figures, for tests of what operators see. */
final class WatchedServer implements AutoCloseable {
  static final String QUESTION = "how many stores does Xiaomi plan to open in Portugal?";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(20);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Server server;

  private WatchedServer(Server server) {
    this.server = server;
  }

  static WatchedServer in(Path folder) throws IOException {
    Path home = folder.resolve("home");
    Path article = Files.writeString(folder.resolve("one.jsonl"),
        "{\"title\":\"Xiaomi to open 40 stores in Portugal\",\"source\":\"Example Wire\",\"published_at\":\"2018-05-07\","
            + "\"body\":\"Xiaomi plans to open 40 stores in Portugal by March 2019, the company said on Monday.\"}\n");
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), line -> {})) {
      dossier.importFrom(List.of(article), new IngestReport(), Progress.NONE);
    }
    Settings settings = Settings.read(Map.of("DOSSIER_METRICS", "0"), Optional.of(home), line -> {});
    return new WatchedServer(Server.start(settings.at(0), line -> {}));
  }

  Server server() {
    return server;
  }

  /** All figures. */
  String figures() throws IOException {
    try (InputStream in = server.figures().orElseThrow().toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** All figures, once {@code awaited} is among them: a request is counted after its answer was posted. */
  String figuresWith(String awaited) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String figures = figures();
    while (!figures.contains(awaited)) {
      assertThat(System.nanoTime()).as("no figure " + awaited).isLessThan(end);
      Thread.sleep(POLL);
      figures = figures();
    }
    return figures;
  }

  /** The status of a page of the public address. */
  int status(String path) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) server.address().resolve(path).toURL().openConnection();
    return connection.getResponseCode();
  }

  /** Types a line into the playground and returns the first event that shows {@code expected}. */
  String typed(String line, String expected) throws Exception {
    URI stream = server.address().resolve("/playground/stream");
    try (Stream<String> events = http.send(HttpRequest.newBuilder(stream).build(), BodyHandlers.ofLines()).body()) {
      JsonObject typed = new JsonObject();
      typed.addProperty("channel", "general");
      typed.addProperty("text", line);
      HttpResponse<String> taken = http.send(HttpRequest.newBuilder(server.address().resolve("/playground/do/type"))
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(typed.toString()))
          .build(), BodyHandlers.ofString());
      assertThat(taken.body()).isEqualTo("{\"ok\":true}");
      return events.filter(event -> event.contains(expected)).findFirst().orElseThrow();
    }
  }

  @Override
  public void close() {
    server.close();
    http.close();
  }
}
