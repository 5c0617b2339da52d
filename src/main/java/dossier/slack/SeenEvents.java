package dossier.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dossier.store.EventIds;
import dossier.store.StoreException;
import dossier.watch.Redacted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events and signatures of the last hour, so that each is answered once however often Slack sends it and whichever instance it reaches: in
 * memory, and in the database that instances share. Where the database fails or takes longer than a second, memory alone counts: an answer that may come twice
 * is better than none.
 */
final class SeenEvents {
  private static final Duration REMEMBERED = EventIds.KEPT;
  private static final Duration WITHOUT = Duration.ofSeconds(10);
  /** Slack wants its answer after three seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int EVENTS = 200_000;
  private static final Logger log = LoggerFactory.getLogger(SeenEvents.class);
  private final Cache<String, Boolean> seen;
  private final @Nullable EventIds shared;
  private final InstantSource clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  /** Until when the database, which failed, is not asked. */
  private volatile Instant alone = Instant.MIN;

  /** Events of one instance. */
  SeenEvents(InstantSource clock) {
    this(clock, null);
  }

  /** Events of all instances that share {@code shared}; of this one where it is null. */
  SeenEvents(InstantSource clock, @Nullable EventIds shared) {
    this.clock = clock;
    this.shared = shared;
    seen = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(EVENTS).ticker(ticker(clock)).build();
  }

  /** A cache's time that goes with the clock. */
  static Ticker ticker(InstantSource clock) {
    return () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
  }

  /** Whether none of the keys was seen in the last hour; remembers all of them. */
  boolean first(String... keys) {
    boolean first = true;
    for (String key : keys)
      if (seen.asMap().putIfAbsent(key, true) != null || !firstAnywhere(key)) first = false;
    return first;
  }

  private boolean firstAnywhere(String key) {
    Instant now = clock.instant();
    if (shared == null || now.isBefore(alone)) return true;
    try {
      return threads.submit(() -> shared.first(key, now)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      boolean said = clock.instant().isBefore(alone);
      alone = now.plus(WITHOUT);
      if (!said) log.warn("which events other instances answered is not known: {}", Redacted.describe(e));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Forgets a key, so that it counts as new. */
  void forget(String key) {
    seen.invalidate(key);
    if (shared == null) return;
    try {
      shared.forget(key);
    } catch (StoreException e) {
      log.warn("an event was not forgotten: {}", Redacted.describe(e));
    }
  }
}
