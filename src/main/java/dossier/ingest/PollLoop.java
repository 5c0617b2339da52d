package dossier.ingest;

import dossier.store.SourceFeed;
import dossier.store.StoreException;
import dossier.watch.Redacted;
import dossier.watch.Turn;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls feeds as they come due, several at a time, each by one at once, also where several instances share a database. */
public final class PollLoop implements AutoCloseable {
  /** How often it is looked which feeds are due: a small part of the shortest wait between two polls. */
  static final Duration TICK = Duration.ofSeconds(15);
  /** Feeds that are polled at the same time; most of it is waiting for other people's servers. */
  private static final int AT_ONCE = 8;
  private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);

  private final Sources sources;
  private volatile Consumer<Polled> listener = outcome -> {};
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE,
      Thread.ofPlatform().daemon().name("poll-", 0).factory());
  private final ScheduledExecutorService ticks = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("feeds").factory());

  /** What became of a poll. */
  public enum Polled {
    /** The feed was read, or had nothing new. */
    READ,
    /** It could not be read, which is noted with it. */
    UNREADABLE,
    /** The program failed. */
    FAILED
  }

  /** From now on {@code other} hears what becomes of polls. */
  public void listen(Consumer<Polled> other) {
    listener = other;
  }

  /** Over {@code sources}; idle until {@link #start}. */
  public PollLoop(Sources sources) {
    this.sources = sources;
  }

  /** Looks for feeds that are due from now on. */
  public void start() {
    var _ = ticks.scheduleWithFixedDelay(this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Starts polling the feeds that are due and not being polled. */
  void tick() {
    try {
      for (SourceFeed feed : sources.due())
        if (running.add(feed.address())) workers.execute(() -> Turn.of("poll").run(() -> poll(feed)));
    } catch (StoreException e) {
      LOG.warn("the feeds that are due cannot be told: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("the feeds that are due cannot be told", Redacted.of(e));
    }
  }

  private void poll(SourceFeed feed) {
    try {
      if (sources.claims(feed)) {
        PollReport report = sources.poll(feed);
        LOG.info("{}", report.line());
        listener.accept(report.problem() == null ? Polled.READ : Polled.UNREADABLE);
      }
    } catch (Exception e) {
      LOG.error("polling {} failed", feed.address(), Redacted.of(e));
      listener.accept(Polled.FAILED);
    } finally {
      running.remove(feed.address());
    }
  }

  /** Stops looking, and waits a little for polls under way; an article is stored whole or not at all. */
  @Override
  public void close() {
    ticks.shutdownNow();
    workers.shutdownNow();
    try {
      var _ = workers.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
