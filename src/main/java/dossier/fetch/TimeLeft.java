package dossier.fetch;

import java.time.Duration;
import java.util.function.Function;

/** What is left of the time that several requests may take together. For one thread. */
final class TimeLeft {
  private static final Duration LEAST = Duration.ofMillis(1);
  private Duration left;

  TimeLeft(Duration total) {
    left = total;
  }

  /** What {@code work} gives, which is told how long it may take, a millisecond at least. */
  <T> T spend(Function<Duration, T> work) {
    long start = System.nanoTime();
    try {
      return work.apply(left);
    } finally {
      Duration rest = left.minusNanos(System.nanoTime() - start);
      left = rest.compareTo(LEAST) < 0 ? LEAST : rest;
    }
  }
}
