package dossier.store;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A standing query and where what it matches is posted.
 *
 * @param id its number; 0 before it is stored
 * @param team Slack's id of the workspace
 * @param channel Slack's id of the channel
 * @param owner Slack's id of who made it
 * @param words what is listened for, as typed, at most {@value #MAX_WORDS} characters
 * @param zone where its quiet hours are counted
 * @param choices how it differs from what is usual
 * @param made when
 * @param paused whether it listens to nothing for now
 */
public record Alert(long id, String team, String channel, String owner, String words, ZoneId zone, Choices choices,
    Instant made, boolean paused) {
  /** Longest words. */
  public static final int MAX_WORDS = 500;

  public Alert {
    if (words.isBlank() || words.length() > MAX_WORDS) throw new IllegalArgumentException("the words of an alert");
  }

  /** One that listens. */
  public Alert(long id, String team, String channel, String owner, String words, ZoneId zone, Choices choices,
      Instant made) {
    this(id, team, channel, owner, words, zone, choices, made, false);
  }

  /**
   * How an alert differs from what is usual.
   *
   * @param instant posts at once, at night too, and not every quarter of an hour by day
   * @param mentions takes articles too that only mention its companies
   * @param rumours takes articles too that tell nothing but rumours
   */
  public record Choices(boolean instant, boolean mentions, boolean rumours) {
    /** What is usual. */
    public static final Choices USUAL = new Choices(false, false, false);
  }

  /** The same with a number. */
  Alert numbered(long number) {
    return new Alert(number, team, channel, owner, words, zone, choices, made, paused);
  }
}
