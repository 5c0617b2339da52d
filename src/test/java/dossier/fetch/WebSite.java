package dossier.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on loopback that answers byte by byte what a test wants, well-formed or not. */
final class WebSite implements AutoCloseable {
  /** Writes a whole answer, header fields included. */
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket listening;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  WebSite() throws IOException {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** Every request so far: first line and header fields, joined by line feeds. */
  List<String> requests() {
    return requests;
  }

  /** The paths asked for, in order. */
  List<String> paths() {
    return requests.stream().map(request -> request.split(" ", 3)[1]).toList();
  }

  WebSite on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Header lines, an empty line and a body. */
  WebSite on(String path, String head, byte[] body) {
    return on(path, out -> {
      out.write((head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(body);
    });
  }

  WebSite on(String path, String head) {
    return on(path, head, new byte[0]);
  }

  /** Status 200 with a length. */
  WebSite page(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return on(path, "HTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Length: " + bytes.length, bytes);
  }

  WebSite redirect(String path, int status, String location) {
    return on(path, "HTTP/1.1 " + status + " Moved\nContent-Length: 0\nLocation: " + location);
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        if (!listening.isClosed()) throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      List<String> lines = head(new BufferedInputStream(socket.getInputStream()));
      if (lines.isEmpty()) return;
      requests.add(String.join("\n", lines));
      answer(lines.getFirst().split(" ", 3)[1]).write(socket.getOutputStream());
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // the client went away, as many tests want it to
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(String path) {
    return answers.getOrDefault(path,
        out -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
  }

  private static List<String> head(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\r') continue;
      if (b != '\n') {
        line.append((char) b);
        continue;
      }
      if (line.isEmpty()) return lines;
      lines.add(line.toString());
      line.setLength(0);
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
