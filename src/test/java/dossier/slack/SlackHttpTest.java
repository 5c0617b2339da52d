package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import dossier.digest.Post;
import dossier.digest.Posting;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A Slack that keeps its connections, and ends one after it took a second request and before it answered. */
class SlackHttpTest {
  private static final String TAKEN = "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.2\"}";
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final ServerSocket server;

  SlackHttpTest() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private void serve() {
    try {
      while (true) {
        Socket connection = server.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException closed) {
      assertThat(server.isClosed()).isTrue();
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (int number = 1; number <= 2; number++) {
        requests.add(request(in));
        if (number == 2) return;
        connection.getOutputStream()
            .write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + TAKEN.length()
                + "\r\n\r\n" + TAKEN).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      requests.add(String.valueOf(e));
    }
  }

  /** The first line of a request that was read with its body. */
  private static String request(InputStream in) throws IOException {
    String first = line(in);
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in))
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:"))
        length = Integer.parseInt(header.substring(15).strip());
    in.readNBytes(length);
    return first;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read())
      if (c != '\r') line.append((char) c);
    return line.toString();
  }

  @Test
  void aPostWhoseConnectionEndsIsNotSentASecondTime() throws Exception {
    URI api = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/");
    Slack slack = SlackHttp.slack(new SlackSettings("secret", "xoxb-1", api, List.of(), 1), BotListener.NOBODY);
    try {
      Clients clients = new Clients(slack, Tokens.single("xoxb-1"));
      Pictures pictures = new Pictures(clients, new FileUpload(clients, new ResponseUrls(List.of())),
          InstantSource.system(), Duration.ZERO);
      SlackPosting posting = new SlackPosting(clients, pictures, BotListener.NOBODY);
      assertThat(posting.post(post("one"))).isEqualTo(new Posting.Outcome.Posted("C1", "1.2"));
      assertThat(posting.post(post("two"))).isInstanceOf(Posting.Outcome.Unknown.class);
      assertThat(requests).containsExactly("POST /api/chat.postMessage HTTP/1.1",
          "POST /api/chat.postMessage HTTP/1.1");
    } finally {
      slack.close();
    }
  }

  private static Post post(String key) {
    return new Post(key, "T1", "C1", null, "text", "[]");
  }
}
