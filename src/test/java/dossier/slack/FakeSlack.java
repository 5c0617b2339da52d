package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Slack as far as the bot sees it: takes calls and response url posts, keeps them, and answers as told. */
final class FakeSlack implements AutoCloseable {
  private final HttpServer server;
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private final Map<String, BlockingQueue<Answer>> scripted = new ConcurrentHashMap<>();

  /**
   * What the bot sent.
   *
   * @param to the method's name, or {@code response}
   */
  record Call(String to, JsonObject sent) {
    String text() {
      return sent.get("text").getAsString();
    }

    String field(String name) {
      return sent.has(name) ? sent.get(name).getAsString() : "";
    }

    Message message() {
      return new Message(text(), sent.has("blocks") ? sent.getAsJsonArray("blocks") : new JsonArray());
    }
  }

  private record Answer(int status, String body, Map<String, String> headers) {}

  FakeSlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  URI api() {
    return URI.create(base() + "/api/");
  }

  URI responses() {
    return URI.create(base() + "/response/");
  }

  String responseUrl() {
    return base() + "/response/T1/1/abc";
  }

  /** The next answer to calls of {@code to}, before the usual one. */
  FakeSlack answers(String to, int status, String body, String... headers) {
    Map<String, String> map = headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]);
    scripted.computeIfAbsent(to, key -> new LinkedBlockingQueue<>()).add(new Answer(status, body, map));
    return this;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String to = path.startsWith("/api/") ? path.substring(5) : "response";
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    BlockingQueue<Answer> queue = scripted.get(to);
    Answer answer = queue == null ? null : queue.poll();
    if (answer == null) answer = new Answer(200, to.equals("response") ? "ok" : usual(to), Map.of());
    for (var header : answer.headers().entrySet())
      exchange.getResponseHeaders().set(header.getKey(), header.getValue());
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    calls.add(new Call(to, to.equals("response") ? posted(body) : form(body)));
    exchange.close();
  }

  /** A reply, or a file as {@code raw}. */
  private static JsonObject posted(String body) {
    return body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject() : Json.of("raw", body);
  }

  private static String usual(String method) {
    return method.equals("auth.test")
        ? "{\"ok\":true,\"team\":\"Example\",\"team_id\":\"T1\",\"user_id\":\"UBOT\"}"
        : "{\"ok\":true,\"ts\":\"1.2\",\"channel\":\"C1\"}";
  }

  private static JsonObject form(String body) {
    JsonObject form = new JsonObject();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 0) continue;
      String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
      String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
      if (name.equals("blocks")) form.add(name, JsonParser.parseString(value));
      else
        form.addProperty(name, value);
    }
    return form;
  }

  /** The next thing the bot sends. */
  Call next() {
    try {
      Call call = calls.poll(20, TimeUnit.SECONDS);
      if (call == null) throw new AssertionError("the bot sent nothing");
      return call;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What the bot sent and nobody looked at yet. */
  List<Call> rest() {
    return List.copyOf(calls);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
