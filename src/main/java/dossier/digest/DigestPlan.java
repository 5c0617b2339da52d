package dossier.digest;

import dossier.store.StoredDigest;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A digest on a schedule.
 *
 * @param id its number; 0 before it has one
 * @param channel where it goes: Slack's id of a channel, or of the owner for a direct one
 * @param owner Slack's id of who made it
 * @param direct whether it goes to the owner alone
 * @param scope what it is about, as typed; blank for everything
 * @param saysEmpty whether it comes when there is nothing to tell
 * @param covered up to when stories were looked at
 * @param next when it is due, or null while it is paused
 * @param problem why the last one was not posted, a sentence, or null
 */
public record DigestPlan(long id, String team, String channel, String owner, boolean direct, Schedule schedule,
    String scope, boolean saysEmpty, Instant covered, @Nullable Instant next, @Nullable String problem) {
  /** A new one that is due at its next time and looks back as far as its rhythm. */
  public static DigestPlan starting(String team, String channel, String owner, boolean direct, Schedule schedule,
      String scope, boolean saysEmpty, Instant now) {
    return new DigestPlan(0, team, channel, owner, direct, schedule, scope, saysEmpty,
        now.minus(schedule.rhythm().covers()), schedule.next(now), null);
  }

  /** This one at another time about something else; what is paused stays paused. */
  public DigestPlan changed(Schedule when, String about, boolean empty, Instant now) {
    return new DigestPlan(id, team, channel, owner, direct, when, about, empty, covered,
        next == null ? null : when.next(now), null);
  }

  static DigestPlan of(StoredDigest stored) {
    Schedule schedule = new Schedule(Rhythm.valueOf(stored.rhythm()), stored.day(),
        LocalTime.MIN.plusMinutes(stored.minute()), ZoneId.of(stored.zone()));
    return new DigestPlan(stored.id(), stored.team(), stored.channel(), stored.owner(), stored.direct(), schedule,
        stored.scope(), stored.saysEmpty(), stored.covered(), stored.next(), stored.problem());
  }

  StoredDigest stored() {
    return new StoredDigest(id, team, channel, owner, direct, schedule.rhythm().name(), schedule.day(),
        schedule.at().toSecondOfDay() / 60, schedule.zone().getId(), scope, saysEmpty, covered, next, problem);
  }

  /** Up to when its stories were looked at; where a clock that was ahead noted that, one rhythm ago. */
  Instant since(Instant now) {
    return covered.isAfter(now) ? now.minus(schedule.rhythm().covers()) : covered;
  }
}
