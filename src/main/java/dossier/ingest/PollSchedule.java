package dossier.ingest;

import dossier.fetch.Backoff;
import dossier.store.Polling;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again: six times as often as it usually brings something, busy ones every five to ten minutes, and
 * ever more rarely while it fails.
 */
final class PollSchedule {
  /** A feed that brings something every hour or oftener is busy. */
  static final Duration BUSY = Duration.ofHours(1);
  static final Duration SHORTEST = Duration.ofMinutes(5);
  static final Duration LONGEST_BUSY = Duration.ofMinutes(10);
  static final Duration LONGEST = Duration.ofHours(12);
  /** Between two questions to a feed of which no habit is known. */
  static final Duration UNKNOWN = Duration.ofHours(1);
  /** How often a feed is asked for each entry that it brings: news is then a sixth of its habit late at most. */
  private static final int ASKED_PER_ENTRY = 6;
  /** The longest wait that a server's own "fresh for" is followed: some say a year. */
  private static final Duration LONGEST_FRESH = Duration.ofHours(6);
  /** A feed is silent when nothing came for so many times its habit. */
  static final int SILENT = 3;
  /** Entries that the habit is told from, the newest ones. */
  private static final int HABIT_ENTRIES = 20;
  /** Share of the wait by which it is varied, so that feeds do not come due together. */
  private static final double JITTER = 0.1;

  private final Backoff backoff;
  private final RandomGenerator random;

  /** @param random varies the waits */
  PollSchedule(RandomGenerator random) {
    this.backoff = new Backoff(Duration.ofMinutes(5), Duration.ofDays(1));
    this.random = random;
  }

  /**
   * When a feed that was just read is asked again.
   *
   * @param freshFor how long its server says that it stays as it is, or null
   */
  Instant afterSuccess(Instant now, @Nullable Duration habit, @Nullable Duration freshFor) {
    Duration wait = interval(habit);
    boolean busy = habit != null && habit.compareTo(BUSY) <= 0;
    if (!busy && freshFor != null) wait = longer(wait, shorter(freshFor, LONGEST_FRESH));
    double factor = 1 + (random.nextDouble() - 0.5) * 2 * JITTER;
    Duration varied = Duration.ofMillis((long) (wait.toMillis() * factor));
    return now.plus(busy ? shorter(longer(varied, SHORTEST), LONGEST_BUSY) : varied);
  }

  /**
   * When a feed that has failed {@code failures} times in a row is asked again.
   *
   * @param retryAfter how long its server asks us to wait, or null
   */
  Instant afterFailure(Instant now, int failures, @Nullable Duration retryAfter) {
    return now.plus(backoff.after(failures, retryAfter, random));
  }

  /** How long to wait between two questions, not varied. */
  static Duration interval(@Nullable Duration habit) {
    if (habit == null) return UNKNOWN;
    Duration share = habit.dividedBy(ASKED_PER_ENTRY);
    if (habit.compareTo(BUSY) <= 0) return shorter(longer(share, SHORTEST), LONGEST_BUSY);
    return shorter(longer(share, LONGEST_BUSY), LONGEST);
  }

  /**
   * The median time between the newest entries; those of one moment count as one.
   *
   * @return null where fewer than three moments are known
   */
  static @Nullable Duration habit(Collection<Instant> published) {
    List<Instant> newest = published.stream().distinct().sorted((a, b) -> b.compareTo(a)).limit(HABIT_ENTRIES).toList();
    if (newest.size() < 3) return null;
    List<Duration> gaps = IntStream.range(1, newest.size())
        .mapToObj(i -> Duration.between(newest.get(i), newest.get(i - 1)))
        .sorted()
        .toList();
    return gaps.get(gaps.size() / 2);
  }

  /** Whether nothing came for three times as long as it usually takes. */
  static boolean silent(Polling polling, Instant now) {
    return polling.newest() != null && polling.habit() != null
        && Duration.between(polling.newest(), now).compareTo(polling.habit().multipliedBy(SILENT)) > 0;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
