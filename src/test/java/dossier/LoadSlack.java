package dossier;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.slack.BlockValidator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack for a load run: counts how often each request is answered, by its number, which stands in the channel, the thread, the person or the response
 * address. One call in twenty gets 429, one in fifty 500, neither of which is done.
 */
final class LoadSlack implements AutoCloseable {
  static final double TOO_MANY = 0.05;
  static final double BROKEN = 0.02;
  private static final String USUAL = """
      {"ok":true,"ts":"1.2","channel":"C1","team":"Example","team_id":"T1","user_id":"UBOT","view":{"id":"V1"},\
      "user":{"id":"U1","tz":"UTC"}}""";
  private static final String TOKEN = "{\"ok\":true,\"team\":\"Example\",\"team_id\":\"T1\",\"user_id\":\"UBOT\"}";
  private static final Pattern APOLOGY = Pattern.compile("I am busy|Something went wrong");

  private final HttpServer server;
  private final AtomicIntegerArray answers;
  private final Random random;
  final AtomicInteger tooMany = new AtomicInteger();
  final AtomicInteger broken = new AtomicInteger();
  /** Answers that say only that there is no room or that something failed. */
  final AtomicInteger apologies = new AtomicInteger();
  /** What Slack would have refused. */
  final List<String> problems = new CopyOnWriteArrayList<>();

  LoadSlack(int requests, long seed) throws IOException {
    answers = new AtomicIntegerArray(requests);
    random = new Random(seed);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  URI api() {
    return URI.create(base() + "/api/");
  }

  String responseUrl(int number) {
    return base() + "/api/response/" + number;
  }

  /** How often a request was answered. */
  int answers(int number) {
    return answers.get(number);
  }

  /** Counts an answer that came with the acknowledgement. */
  void answered(int number, String answer) {
    noteApology(answer);
    answered(number);
  }

  private void noteApology(String answer) {
    if (APOLOGY.matcher(answer).find()) apologies.incrementAndGet();
  }

  private void answered(int number) {
    answers.incrementAndGet(number);
    synchronized (this) {
      notifyAll();
    }
  }

  /** Waits until a request is answered; false when that takes too long. */
  synchronized boolean await(int number, long millis) throws InterruptedException {
    long until = System.nanoTime() + millis * 1_000_000;
    while (answers.get(number) == 0) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) return false;
      wait(left);
    }
    return true;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath().substring("/api/".length());
      boolean response = path.startsWith("response/");
      boolean post = response || path.equals("chat.postMessage") || path.equals("chat.postEphemeral");
      int status = post ? status() : 200;
      if (status == 429) exchange.getResponseHeaders().set("Retry-After", "1");
      byte[] bytes = (status != 200
          ? "{\"ok\":false,\"error\":\"fault\"}"
          : response ? "ok" : path.equals("auth.test") ? TOKEN : USUAL)
          .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", response ? "text/plain" : "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      if (post && status == 200) {
        noteApology(body);
        if (response)
          taken(Integer.parseInt(path.substring(9)),
              JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("blocks"));
        else
          posted(form(body));
      }
    }
  }

  private void posted(Map<String, String> form) {
    String blocks = form.get("blocks");
    taken(number(form), blocks == null ? null : JsonParser.parseString(blocks).getAsJsonArray());
  }

  private void taken(int number, @org.jspecify.annotations.Nullable JsonArray blocks) {
    if (blocks != null) problems.addAll(BlockValidator.problems(blocks));
    if (number < 0 || number >= answers.length()) problems.add("a post that nobody asked for");
    else
      answered(number);
  }

  private synchronized int status() {
    double drawn = random.nextDouble();
    if (drawn < TOO_MANY) {
      tooMany.incrementAndGet();
      return 429;
    }
    if (drawn < TOO_MANY + BROKEN) {
      broken.incrementAndGet();
      return 500;
    }
    return 200;
  }

  /** Of the person, the thread or the direct conversation. */
  private static int number(Map<String, String> form) {
    for (String name : List.of("user", "thread_ts", "channel")) {
      Matcher number = Pattern.compile("(?:U|D|17\\d{8}\\.)(\\d+)").matcher(form.getOrDefault(name, ""));
      if (number.matches()) return Integer.parseInt(number.group(1));
    }
    return -1;
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0)
        form.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return form;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
