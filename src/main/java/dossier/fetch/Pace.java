package dossier.fetch;

import java.time.Duration;

/**
 * How politely one host is asked.
 *
 * @param pause time between the end of a request and the start of the next one to the same host
 * @param longestPause most that a host's {@code Crawl-delay} makes of it
 * @param longestWait longest time to wait for a turn; whoever would wait longer is told to come again
 */
public record Pace(Duration pause, Duration longestPause, Duration longestWait) {
  /** One second; up to 30 seconds where a host asks for it; two minutes in the queue. */
  public static final Pace DEFAULT = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(2));

  /** Checks that nothing is negative. */
  public Pace {
    if (pause.isNegative() || longestPause.isNegative() || longestWait.isNegative())
      throw new IllegalArgumentException("a pause below zero: " + pause + ", " + longestPause + ", " + longestWait);
  }

  /** The pause for a host that asks for {@code crawlDelay}. */
  Duration with(Duration crawlDelay) {
    Duration asked = crawlDelay.compareTo(longestPause) > 0 ? longestPause : crawlDelay;
    return asked.compareTo(pause) > 0 ? asked : pause;
  }
}
