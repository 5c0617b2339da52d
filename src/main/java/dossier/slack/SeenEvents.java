package dossier.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** The events of the last hour, so that each is answered once however often Slack sends it. In memory. */
final class SeenEvents {
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int EVENTS = 200_000;
  private final Cache<String, Boolean> seen;

  SeenEvents(InstantSource clock) {
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
      if (seen.asMap().putIfAbsent(key, true) != null) first = false;
    return first;
  }

  /** Forgets a key, so that it counts as new. */
  void forget(String key) {
    seen.invalidate(key);
  }
}
