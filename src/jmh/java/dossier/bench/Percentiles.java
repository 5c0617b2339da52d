package dossier.bench;

import java.util.Arrays;
import java.util.Collection;

/**
 * How long a thing took, over many times.
 *
 * @param count how often
 * @param median in milliseconds
 * @param high the 99th percentile by nearest rank, in milliseconds
 * @param total in milliseconds
 */
record Percentiles(int count, double median, double high, double total) {
  private static final double NANOS = 1e6;

  /** Of at least one duration in nanoseconds. */
  static Percentiles of(Collection<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Percentiles(sorted.length, at(sorted, 0.5), at(sorted, 0.99), Arrays.stream(sorted).sum() / NANOS);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS;
  }

  double mean() {
    return total / count;
  }
}
