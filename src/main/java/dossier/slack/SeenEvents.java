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
import java.util.List;
import java.util.Optional;
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
 * memory, which is enough to acknowledge by, and in the database that instances share, which is asked before anything is said. Where the database
 * fails or takes too long, memory alone counts: an answer that may come twice is better than none.
 */
final class SeenEvents {
  private static final Duration REMEMBERED = EventIds.KEPT;
  private static final Duration WITHOUT = Duration.ofSeconds(10);
  /** Where Slack waits, which it does for three seconds. */
  private static final Duration SHORTLY = Duration.ofSeconds(1);
  /** Where it has been told already that the event arrived. */
  private static final Duration PATIENTLY = Duration.ofSeconds(10);
  private static final int EVENTS = 200_000;
  private static final Logger log = LoggerFactory.getLogger(SeenEvents.class);
  private final Cache<String, Boolean> seen;
  private final @Nullable EventIds shared;
  private final InstantSource clock;
  /** Not the threads on which answers are worked out: what waits behind those would count as a database that is slow. */
  private final ExecutorService threads = Executors.newCachedThreadPool(
      Thread.ofPlatform().daemon().name("seen-", 0).factory());
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

  /** What this instance saw first; whether others took it is known when the database is asked. */
  final class Claim {
    private final List<String> keys;

    private Claim(List<String> keys) {
      this.keys = keys;
    }

    /** Whether this instance is the one to answer; asks the database, for at most 10 seconds a key. */
    boolean isOurs() {
      return firstAnywhere(keys, PATIENTLY);
    }

    /** Work that is done only if no other instance took the event. */
    WorkGate.Work before(WorkGate.Work work) {
      return () -> {
        if (isOurs()) work.run();
      };
    }
  }

  /** Remembers the keys, and gives a claim on them unless this instance saw one of them in the last hour. Does not wait. */
  Optional<Claim> arrived(String... keys) {
    return firstHere(keys) ? Optional.of(new Claim(List.of(keys))) : Optional.empty();
  }

  /** Whether none of the keys was seen in the last hour by any instance; remembers all of them. Waits a second for the database. */
  boolean first(String... keys) {
    return firstHere(keys) && firstAnywhere(List.of(keys), SHORTLY);
  }

  private boolean firstHere(String... keys) {
    boolean first = true;
    for (String key : keys)
      if (seen.asMap().putIfAbsent(key, true) != null) first = false;
    return first;
  }

  /** Leaves the keys after one that is taken: two instances that each took one of the same keys would both keep silent. */
  private boolean firstAnywhere(List<String> keys, Duration patience) {
    return keys.stream().allMatch(key -> firstAnywhere(key, patience));
  }

  private boolean firstAnywhere(String key, Duration patience) {
    Instant now = clock.instant();
    if (shared == null || now.isBefore(alone)) return true;
    try {
      return threads.submit(() -> shared.first(key, now)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
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
