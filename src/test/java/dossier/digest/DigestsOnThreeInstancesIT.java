package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.store.Database;
import dossier.store.Databases;
import dossier.store.Digests;
import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.PostState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two hundred digests due at one minute, three programs on one database, embedded or PostgreSQL; the first, which serves an embedded database to the others,
 * is killed after Slack took a post of its and before it heard so.
 */
class DigestsOnThreeInstancesIT {
  private static final int DIGESTS = 200;
  private static final int KILLED_AFTER = 20;
  private static final Schedule NINE = new Schedule(Rhythm.DAILY, 0, LocalTime.of(9, 0), ZoneOffset.UTC);

  private final Map<String, AtomicInteger> posts = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> byInstance = new ConcurrentHashMap<>();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final CountDownLatch killed = new CountDownLatch(1);
  private Path logs = Path.of("");

  @ParameterizedTest
  @EnumSource(Databases.class)
  void noneIsPostedTwiceAndNoneIsMissingThatIsNotListed(Databases databases, @TempDir Path folder) throws Exception {
    String home = databases == Databases.EMBEDDED ? folder.toString() : Databases.freshUrl();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    logs = folder;
    Set<String> keys = scheduled(home);
    List<Process> instances = new ArrayList<>();
    try {
      instances.add(instance(home, address, "one"));
      assertThat(wait(() -> !byInstance.isEmpty())).as("the first one works").isTrue();
      instances.add(instance(home, address, "two"));
      instances.add(instance(home, address, "three"));
      assertThat(hanging.await(60, TimeUnit.SECONDS)).as("the first one is in a call").isTrue();
      assertThat(wait(() -> byInstance.containsKey("two") && byInstance.containsKey("three"))).isTrue();
      instances.getFirst().destroyForcibly().waitFor();
      killed.countDown();
      assertThat(wait(() -> roots().size() >= DIGESTS - 1)).as("posted: %s", roots().size()).isTrue();
    } finally {
      instances.forEach(Process::destroyForcibly);
      for (Process instance : instances)
        instance.waitFor();
      server.stop(0);
    }
    settledLater(home, keys);
  }

  /** Minutes later somebody looks after what was left. */
  private void settledLater(String home, Set<String> keys) {
    try (Database database = DigestInstance.database(home); Newsroom newsroom = DigestInstance.deal()) {
      Posting counting = new Posting() {
        @Override
        public Outcome post(Post post) {
          count(post.key());
          return new Outcome.Posted(post.channel(), "1");
        }

        @Override
        public Finding find(String team, String channel, String key, java.time.Instant sent) {
          return new Finding.CannotTell("missing_scope");
        }
      };
      var later = Newsroom.NOW.plus(Duration.ofMinutes(30));
      DigestInstance.runner("later", database, newsroom, counting, () -> later).tick();
      PostLedger ledger = new PostLedger(database);
      Set<String> unknown = new HashSet<>(ledger.unknown(null, 999).stream().map(PostEntry::key).toList());
      System.out.printf("%d digests on %s: %d posted, %d unknown and listed; by instance %s%n", DIGESTS,
          home.contains("postgres:") ? "PostgreSQL" : "the embedded database", roots().size(),
          unknown.size(), byInstance);
      assertThat(posts.values()).extracting(AtomicInteger::get).as("none twice").containsOnly(1);
      assertThat(keys).allSatisfy(key -> assertThat(roots().contains(key) || unknown.contains(key)).as(key).isTrue());
      assertThat(keys).allSatisfy(key -> assertThat(ledger.find(key).orElseThrow().state()).isIn(PostState.POSTED,
          PostState.UNKNOWN));
      assertThat(unknown).as("the call that was cut off").isNotEmpty();
    }
  }

  private Set<String> roots() {
    Set<String> roots = new HashSet<>(posts.keySet());
    roots.removeIf(key -> !key.startsWith(DigestRunner.PREFIX));
    return roots;
  }

  private static Set<String> scheduled(String home) {
    Set<String> keys = new HashSet<>();
    try (Database database = DigestInstance.database(home)) {
      Digests digests = new Digests(database);
      var made = Newsroom.NOW.minusSeconds(60);
      for (int i = 0; i < DIGESTS; i++)
        keys.add(DigestRunner.PREFIX
            + digests.add(DigestPlan.starting("T1", "C" + i, "U1", false, NINE, "ibm", false, made).stored(), made)
            + ":" + Newsroom.NOW.getEpochSecond());
    }
    return keys;
  }

  private Process instance(String home, URI server, String name) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m",
        "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), DigestInstance.class.getName(),
        home,
        server.toString(), name).redirectErrorStream(true)
        .redirectOutput(logs.resolve(name + ".log").toFile())
        .start();
  }

  private void take(HttpExchange exchange) throws IOException {
    String key = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String instance = exchange.getRequestURI().getPath().substring(1);
    count(key);
    int ofIt = byInstance.computeIfAbsent(instance, _ -> new AtomicInteger()).incrementAndGet();
    try {
      Thread.sleep(30); // as long as Slack takes
      if (instance.equals("one") && ofIt >= KILLED_AFTER && key.startsWith(DigestRunner.PREFIX)) {
        hanging.countDown();
        killed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] ts = "1600.1".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, ts.length);
    exchange.getResponseBody().write(ts);
    exchange.close();
  }

  private void count(String key) {
    posts.computeIfAbsent(key, _ -> new AtomicInteger()).incrementAndGet();
  }

  private interface Condition {
    boolean holds();
  }

  private static boolean wait(Condition condition) throws InterruptedException {
    for (int i = 0; i < 1_200; i++) {
      if (condition.holds()) return true;
      Thread.sleep(50);
    }
    return false;
  }
}
