package dossier.fact;

import dossier.text.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of days as numbers, which are compared thousands of times.
 *
 * @param from first epoch day
 * @param to the epoch day after the last
 */
record Days(long from, long to) {
  static @Nullable Days of(@Nullable TimeRange range) {
    return range == null ? null : new Days(range.from().toEpochDay(), range.to().toEpochDay());
  }

  boolean overlaps(Days other) {
    return from < other.to && other.from < to;
  }

  /** Days between the two, 0 where they share one; {@link Long#MAX_VALUE} where one is not known. */
  static long between(@Nullable Days first, @Nullable Days second) {
    if (first == null || second == null) return Long.MAX_VALUE;
    if (first.overlaps(second)) return 0;
    return first.from < second.from ? second.from - first.to + 1 : first.from - second.to + 1;
  }
}
