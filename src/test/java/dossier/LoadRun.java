package dossier;

import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.slack.Signature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many signed requests of all kinds, so many at once, some retried, some forged, at a whole server whose Slack fails now and then, while an import runs.
 * Argument: how many requests. Prints a table; ends with 1 when something that must hold did not.
 */
final class LoadRun {
  static final int AT_ONCE = 50;
  private static final String SECRET = "a signing secret of the load run";
  private static final long PATIENCE_MILLIS = 120_000;
  private static final long MOST_ACK_MILLIS = 300;
  /** What the heap may grow by between the middle and the end: what collecting leaves differs so much by itself. */
  private static final long LEEWAY_MEGABYTES = 24;

  static {
    // A connection that the server lets go of in the moment in which it is used again would count as an answer that is missing.
    System.setProperty("jdk.httpclient.keepalive.timeout", "5");
  }

  private final int requests;
  private final Path folder;
  private final LoadSlack slack;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger next = new AtomicInteger();
  private final long[] acks;
  private final boolean[] accepted;
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger retries = new AtomicInteger();
  private final List<String> broken = new ArrayList<>();
  private volatile boolean done;
  private int imports;

  LoadRun(int requests, Path folder) throws IOException {
    this.requests = requests;
    this.folder = folder;
    this.slack = new LoadSlack(requests, 11);
    this.acks = new long[requests];
    this.accepted = new boolean[requests];
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("load");
    LoadRun run = new LoadRun(arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]), folder);
    List<String> broken = run.run(true);
    broken.forEach(line -> System.out.println("BROKEN: " + line));
    System.exit(broken.isEmpty() ? 0 : 1);
  }

  /**
   * Runs it.
   *
   * @param timed whether the time to acknowledge and the heap count too
   * @return what did not hold
   */
  List<String> run(boolean timed) throws Exception {
    Path home = folder.resolve("home");
    try (Dossier dossier = Dossier.open(home, InstantSource.system(), line -> {})) {
      dossier.importFrom(List.of(Path.of("index-data", "articles")), new IngestReport(), Progress.NONE);
    }
    Settings settings = Settings.read(Map.of("SLACK_SIGNING_SECRET", SECRET, "SLACK_BOT_TOKEN", "xoxb-load",
        "SLACK_API_URL", slack.api().toString()), Optional.of(home), line -> {});
    long[] heap = new long[3];
    long took;
    try (slack; http) {
      try (Server server = Server.start(settings.at(0), line -> {})) {
        Thread importing = Thread.ofPlatform().daemon().start(() -> importing(server));
        int warm = Math.min(200, requests / 10);
        send(server, warm);
        heap[0] = live();
        long from = System.nanoTime();
        send(server, requests / 2);
        heap[1] = live();
        send(server, requests);
        took = System.nanoTime() - from;
        heap[2] = live();
        done = true;
        importing.join();
      }
      check();
    }
    print(heap, took);
    if (timed && percentile(99) > MOST_ACK_MILLIS) broken.add("acknowledged in " + percentile(99) + " ms (p99)");
    if (timed && heap[2] > heap[1] + LEEWAY_MEGABYTES)
      broken.add("the heap grew from " + heap[1] + " to " + heap[2] + " MB");
    return broken;
  }

  private void send(Server server, int until) throws Exception {
    try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++)
        all.add(people.submit(() -> {
          for (int number = next.getAndIncrement(); number < until; number = next.getAndIncrement())
            attempt(server, LoadRequest.of(number, slack));
          return true;
        }));
      for (Future<?> each : all)
        each.get();
    }
    next.set(until);
  }

  private void attempt(Server server, LoadRequest request) throws Exception {
    try {
      one(server, request);
    } catch (IOException e) {
      System.err.println("not acknowledged: " + request.kind() + " " + request.number() + ": " + e);
    }
  }

  private void one(Server server, LoadRequest request) throws Exception {
    long from = System.nanoTime();
    HttpResponse<String> ack = deliver(server, request, 0);
    acks[request.number()] = (System.nanoTime() - from) / 1_000;
    if (request.forged()) {
      if (ack.statusCode() == 401) refused.incrementAndGet();
      return;
    }
    accepted[request.number()] = ack.statusCode() == 200;
    if (ack.statusCode() == 200 && !ack.body().isBlank() && !ack.body().equals("{}"))
      slack.answered(request.number(), ack.body());
    if (request.retried()) {
      retries.incrementAndGet();
      deliver(server, request, 1);
    }
    if (accepted[request.number()]) slack.await(request.number(), PATIENCE_MILLIS);
  }

  /** A retry is signed at another moment. */
  private HttpResponse<String> deliver(Server server, LoadRequest request, int retry) throws Exception {
    String timestamp = String.valueOf(Instant.now().getEpochSecond() + retry);
    byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder sent = HttpRequest.newBuilder(server.address().resolve("/slack/events"))
        .header("Content-Type", request.isJson() ? "application/json" : "application/x-www-form-urlencoded")
        .header(Signature.TIMESTAMP_HEADER, timestamp)
        .header(Signature.HEADER, new Signature(request.forged() ? "another secret" : SECRET).of(timestamp, body))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (retry > 0) sent.header("X-Slack-Retry-Num", "1").header("X-Slack-Retry-Reason", "http_timeout");
    return http.send(sent.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The same articles over and over, with other words each time. */
  private void importing(Server server) {
    try {
      for (int round = 0; !done; round++) {
        Path file = folder.resolve("import.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++)
          lines.append("""
              {"id":"n%d","source":"Load wire","title":"Nokia plant %d","published_at":"2018-05-07",\
              "body":"Nokia said on Monday that its plant %d would make %d phones a day. The company employs %d people there."}
              """.formatted(i, i, i, 1_000 + round, 100 + round));
        Files.writeString(file, lines);
        server.dossier().importFrom(List.of(file), new IngestReport(), Progress.NONE);
        imports += 200;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check() {
    int lost = 0;
    int twice = 0;
    int forged = 0;
    for (int number = 0; number < requests; number++) {
      LoadRequest request = LoadRequest.of(number, slack);
      int answers = slack.answers(number);
      if (request.forged()) {
        forged++;
        if (answers > 0) broken.add("forged request " + number + " was answered");
      } else if (!accepted[number]) broken.add("request " + number + " (" + request.kind() + ") was not accepted");
      else if (answers == 0 && ++lost <= 5)
        broken.add("request " + number + " was not answered: " + request.kind() + " " + request.body());
      else if (answers > 1 && ++twice <= 5)
        broken
            .add("request " + number + " was answered " + answers + " times: " + request.kind() + " " + request.body());
    }
    if (lost + twice > 0) broken.add(lost + " were not answered, " + twice + " more than once");
    if (refused.get() != forged) broken.add(forged - refused.get() + " forged requests were not refused");
    if (!slack.problems.isEmpty())
      broken.add("Slack would refuse: " + slack.problems.stream().distinct().limit(5).toList());
  }

  private long percentile(int percent) {
    long[] sorted = Arrays.copyOfRange(acks, Math.min(200, requests / 10), requests);
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000;
  }

  private void print(long[] heap, long took) {
    Map<LoadRequest.Kind, Integer> kinds = new EnumMap<>(LoadRequest.Kind.class);
    for (int number = 0; number < requests; number++)
      kinds.merge(LoadRequest.of(number, slack).kind(), 1, Integer::sum);
    System.out.printf(Locale.ROOT, """
        requests              %,d %s
        in flight             %d, %.0f a second; meanwhile %,d articles imported
        forged                %d refused
        retried               %d
        Slack answered        429 to %d calls, 500 to %d
        busy or failed        %d of the answers say so
        acknowledged          p50 %d ms, p99 %d ms, slowest %d ms
        live heap             %d MB at the start, %d in the middle, %d at the end
        load average          %.1f on %d processors
        """, requests, kinds, AT_ONCE, requests * 1e9 / took, imports, refused.get(), retries.get(),
        slack.tooMany.get(), slack.broken.get(), slack.apologies.get(), percentile(50), percentile(99), percentile(100),
        heap[0], heap[1], heap[2], ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
  }

  /** What is still held after collecting, in megabytes. */
  private static long live() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least >> 20;
  }
}
