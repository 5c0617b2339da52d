package dossier.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often one person may ask: what is above that is told politely and not worked on, so that one person cannot keep others waiting. */
final class Pace {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int PEOPLE = 20_000;

  private final int aMinute;
  private final InstantSource clock;
  private final Cache<Person, Deque<Instant>> asked;

  /** @param aMinute how often in any minute, at least 1 */
  Pace(int aMinute, InstantSource clock) {
    this.aMinute = aMinute;
    this.clock = clock;
    asked = Caffeine.newBuilder()
        .expireAfterAccess(MINUTE.multipliedBy(2))
        .maximumSize(PEOPLE)
        .ticker(SeenEvents.ticker(clock))
        .build();
  }

  /** Whether a person may ask now; counts it if so. */
  boolean allows(Person person) {
    if (aMinute == SlackSettings.UNLIMITED) return true;
    Instant now = clock.instant();
    boolean[] allowed = new boolean[1];
    asked.asMap().compute(person, (who, before) -> {
      Deque<Instant> moments = before == null ? new ArrayDeque<>() : before;
      while (!moments.isEmpty() && !moments.peekFirst().plus(MINUTE).isAfter(now))
        moments.removeFirst();
      allowed[0] = moments.size() < aMinute;
      if (allowed[0]) moments.addLast(now);
      return moments;
    });
    return allowed[0];
  }

  /** What a person reads who asks too often. */
  Message refusal() {
    return Blocks.note("That was quick: I answer " + aMinute + " times a minute for one person, so that others are not "
        + "kept waiting. Please ask again in a minute.");
  }
}
