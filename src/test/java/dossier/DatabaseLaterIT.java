package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.store.Databases;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that starts before its database does. */
@Timeout(180)
class DatabaseLaterIT {
  @TempDir
  private Path folder;
  private final List<String> said = new ArrayList<>();

  @Test
  void theServerComesUpSaysSoAndTriesUntilTheDatabaseIsThere() throws Exception {
    Path home = folder.resolve("home");
    imported(home);
    URI real = URI.create(Databases.freshUrl());
    int port = closedPort();
    try (Server server = Server.start(settings(home, relayed(real, port)).at(0), said::add);
        HttpClient http = HttpClient.newHttpClient()) {
      assertThat(said).anyMatch(line -> line.endsWith("It is tried again; nothing new is taken in until then."));
      assertThat(get(http, server, "/healthz").statusCode()).isEqualTo(200);
      HttpResponse<String> ill = get(http, server, "/readyz");
      assertThat(ill.statusCode()).isEqualTo(503);
      JsonObject store = JsonParser.parseString(ill.body())
          .getAsJsonObject()
          .getAsJsonObject("parts")
          .getAsJsonObject("store");
      assertThat(store.get("ready").getAsBoolean()).isFalse();
      assertThat(store.get("detail").getAsString()).contains("cannot be opened").doesNotContain("postgres:postgres");
      try (Relay relay = new Relay(port, real)) {
        until(() -> get(http, server, "/readyz").statusCode() == 200);
        until(() -> server.dossier().takesIn());
        assertThat(relay.port()).isEqualTo(port);
      }
    }
    try (Dossier fresh = Dossier.open(settings(folder.resolve("fresh"), real.toString()), InstantSource.system(),
        line -> {})) {
      assertThat(fresh.views().status().index().articles()).as("what was on the disk went to the database").isOne();
    }
  }

  @Test
  void inATerminalADatabaseThatCannotBeReachedIsAnError() throws IOException {
    Settings settings = settings(folder.resolve("home"), "postgres://a:b@127.0.0.1:" + closedPort() + "/none");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Dossier.open(settings, InstantSource.system(), said::add))
        .hasMessageContaining("cannot be opened");
  }

  private void imported(Path home) throws IOException {
    Path article = Files.writeString(folder.resolve("one.jsonl"),
        "{\"title\":\"Xiaomi to open 40 stores\",\"body\":\"Xiaomi plans to open 40 stores in Portugal.\"}\n");
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), line -> {})) {
      dossier.importFrom(List.of(article), new IngestReport(), Progress.NONE);
    }
  }

  private Settings settings(Path home, String database) {
    return Settings.read(Map.of("DATABASE_URL", database), Optional.of(home), said::add);
  }

  private static String relayed(URI real, int port) {
    return "postgres://postgres:postgres@127.0.0.1:" + port + real.getPath();
  }

  private static HttpResponse<String> get(HttpClient http, Server server, String path) throws Exception {
    return http.send(HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void until(Condition condition) throws Exception {
    while (!condition.holds())
      LockSupport.parkNanos(100_000_000);
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Passes on to the database what comes at another port. */
  private static final class Relay implements AutoCloseable {
    private final ServerSocket server;
    private final URI to;

    Relay(int port, URI to) throws IOException {
      this.to = to;
      server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(this::serve);
    }

    int port() {
      return server.getLocalPort();
    }

    private void serve() {
      try {
        while (true) {
          Socket in = server.accept();
          Socket out = new Socket(to.getHost(), to.getPort());
          pass(in, out);
          pass(out, in);
        }
      } catch (IOException closed) {
        assertThat(server.isClosed()).isTrue();
      }
    }

    private static void pass(Socket from, Socket to) {
      Thread.ofVirtual().start(() -> {
        try (from; to) {
          from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
          assertThat(ended).isNotNull();
        }
      });
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
