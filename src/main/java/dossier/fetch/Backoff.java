package dossier.fetch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to stay away after failures in a row: exponential with full jitter (M. Brooker, "Exponential Backoff And
 * Jitter", AWS Architecture Blog, 2015), so that what failed together does not come back together.
 *
 * @param min shortest wait, also the unit that is doubled
 * @param max longest wait that we choose ourselves
 */
public record Backoff(Duration min, Duration max) {
  private static final int MAX_DOUBLINGS = 40;

  /** Checks that {@code min} is above zero and not above {@code max}. */
  public Backoff {
    if (!min.isPositive() || max.compareTo(min) < 0)
      throw new IllegalArgumentException("expected 0 < min <= max, got " + min + " and " + max);
  }

  /**
   * A random time from {@code min} to {@code min} × 2<sup>failures</sup>, at most {@code max}; at least what the server
   * asked for.
   *
   * @param failures in a row, at least 1
   * @param retryAfter what the server asked for, or null
   */
  public Duration after(int failures, @Nullable Duration retryAfter, RandomGenerator random) {
    if (failures < 1) throw new IllegalArgumentException("expected at least one failure, got " + failures);
    long least = min.toMillis();
    long most = Math.min(max.toMillis(), doubled(least, Math.min(failures, MAX_DOUBLINGS)));
    Duration own = Duration.ofMillis(random.nextLong(least, most + 1));
    return retryAfter != null && retryAfter.compareTo(own) > 0 ? retryAfter : own;
  }

  private static long doubled(long millis, int times) {
    return millis > Long.MAX_VALUE >> (times + 1) ? Long.MAX_VALUE >> 1 : millis << times;
  }
}
