package dossier.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A digest on a schedule, as it is kept.
 *
 * @param id its number; 0 before it has one
 * @param channel Slack's id of where it goes: a channel, or for a direct one the owner
 * @param owner Slack's id of who made it
 * @param direct whether it goes to the owner as a direct message
 * @param rhythm how often, at most 16 characters
 * @param day of the week or month, else 0
 * @param minute of the day, 0 to 1439
 * @param zone id of the time zone
 * @param scope what it is about, as typed, at most {@value #MAX_SCOPE} characters
 * @param saysEmpty whether it comes when there is nothing to tell
 * @param covered up to when stories were looked at
 * @param next when it is due, or null while it is paused
 * @param problem why the last one was not posted, a sentence, or null
 */
public record StoredDigest(long id, String team, String channel, String owner, boolean direct, String rhythm, int day,
    int minute, String zone, String scope, boolean saysEmpty, Instant covered, @Nullable Instant next,
    @Nullable String problem) {
  /** Longest scope. */
  public static final int MAX_SCOPE = 500;
}
