package dossier.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.digest.DigestInstance;
import dossier.store.Database;
import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.PostState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Kills of a program that posts digests: none is posted twice, and each is posted in the end or listed as unknown. */
final class DigestTrial implements Trial, AutoCloseable {
  private static final int DIGESTS = 20;
  /** Longer than a post is somebody's. */
  private static final int MINUTES_BETWEEN = 3;
  private static final int MOST_STARTS = 8;

  private final Path folder;
  private final Victim victim;
  private final HttpServer slack;
  private final Map<String, Integer> posts = new ConcurrentHashMap<>();
  private Path home;
  private Set<String> keys = Set.of();
  private int homes;
  private int starts;

  DigestTrial(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.victim = new Victim(DigestInstance.class, random, 2_500);
    this.home = folder;
    slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    slack.createContext("/", this::take);
    slack.start();
  }

  @Override
  public String name() {
    return "digest";
  }

  private void take(HttpExchange exchange) throws IOException {
    posts.merge(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), 1, Integer::sum);
    byte[] ts = "1600.1".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, ts.length);
    exchange.getResponseBody().write(ts);
    exchange.close();
  }

  private void fresh() {
    home = folder.resolve("digests" + homes++);
    posts.clear();
    starts = 0;
    keys = DigestInstance.scheduled(home, DIGESTS);
  }

  @Override
  public boolean kill() throws Exception {
    if (keys.isEmpty()) fresh();
    URI address = URI.create("http://127.0.0.1:" + slack.getAddress().getPort());
    Victim.Death death = victim.killed(home, address, "one", MINUTES_BETWEEN * starts++);
    State.assertGood(home);
    assertThat(posts).as("none twice").allSatisfy((key, times) -> assertThat(times).as(key).isEqualTo(1));
    try (Database database = Database.in(home)) {
      PostLedger ledger = new PostLedger(database);
      for (String key : posts.keySet())
        assertThat(ledger.find(key).map(PostEntry::state)).as(key)
            .isPresent()
            .get()
            .isIn(PostState.SENDING, PostState.POSTED, PostState.UNKNOWN);
    }
    if (starts == MOST_STARTS || posts.keySet().containsAll(keys)) end();
    return death.killed();
  }

  @Override
  public void end() throws Exception {
    if (keys.isEmpty()) return;
    DigestInstance.settle(home, MINUTES_BETWEEN * (starts + 1), key -> posts.merge(key, 1, Integer::sum));
    assertThat(posts).as("none twice").allSatisfy((key, times) -> assertThat(times).as(key).isEqualTo(1));
    try (Database database = Database.in(home)) {
      PostLedger ledger = new PostLedger(database);
      for (String key : keys)
        assertThat(ledger.find(key).map(PostEntry::state)).as(key)
            .hasValueSatisfying(
                state -> assertThat((state == PostState.POSTED && posts.containsKey(key)) || state == PostState.UNKNOWN)
                    .isTrue());
    }
    State.assertClean(home);
    keys = Set.of();
  }

  @Override
  public void close() {
    slack.stop(0);
  }
}
