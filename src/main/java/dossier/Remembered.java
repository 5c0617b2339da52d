package dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is asked for often and looked up at most every five seconds. Safe for many threads. */
final class Remembered<T> {
  private static final Duration FOR = Duration.ofSeconds(5);

  private final Supplier<T> source;
  private final InstantSource clock;
  private @Nullable T value;
  private Instant until = Instant.MIN;

  Remembered(Supplier<T> source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  /** What it is, at most five seconds old; whatever the source throws is thrown and not remembered. */
  synchronized T get() {
    T known = value;
    Instant now = clock.instant();
    if (known != null && now.isBefore(until) && !now.isBefore(until.minus(FOR))) return known;
    T fresh = source.get();
    value = fresh;
    until = now.plus(FOR);
    return fresh;
  }
}
