package dossier.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte, with headers that an HTTP client would not send. */
final class RawHttp {
  private RawHttp() {}

  /** The whole response to a request of these lines; {@code Connection: close} is added. */
  static String send(int port, String... lines) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The status of a response. */
  static int status(String response) {
    return Integer.parseInt(response.split(" ", 3)[1]);
  }
}
