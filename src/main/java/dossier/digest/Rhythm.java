package dossier.digest;

import java.time.Duration;

/** How often a digest comes. */
public enum Rhythm {
  /** Every day. */
  DAILY(Duration.ofDays(1), Duration.ofHours(12)),
  /** Monday to Friday; Monday's covers the weekend. */
  WEEKDAYS(Duration.ofDays(1), Duration.ofHours(12)),
  /** On one day of the week. */
  WEEKLY(Duration.ofDays(7), Duration.ofDays(3)),
  /** On one day of the month, or its last where it is shorter. */
  MONTHLY(Duration.ofDays(31), Duration.ofDays(3));

  private final Duration covers;
  private final Duration useful;

  Rhythm(Duration covers, Duration useful) {
    this.covers = covers;
    this.useful = useful;
  }

  /** How far back the first digest looks. */
  public Duration covers() {
    return covers;
  }

  /** How late one is still worth posting. */
  public Duration useful() {
    return useful;
  }
}
