package dossier.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * When what alerts matched is posted: by the quarter of an hour, not at night, and not more than ten stories a day in a
 * channel; what is instant comes at once, at night too. Pure functions.
 */
public final class AlertRules {
  /** How long stories are gathered. */
  public static final Duration BATCH = Duration.ofMinutes(15);
  /** Most stories a day in a channel. */
  public static final int A_DAY = 10;
  /** When the quiet hours begin and end, by the channel's clock. */
  public static final LocalTime QUIET_FROM = LocalTime.of(20, 0);
  public static final LocalTime QUIET_UNTIL = LocalTime.of(7, 0);

  private AlertRules() {}

  /**
   * A story that waits in a channel.
   *
   * @param matched when it was first matched
   * @param instant whether one of the alerts that matched it is to post at once
   */
  public record Waiting(String story, Instant matched, boolean instant) {
    /** The same, gathered long enough, where a clock that was put back since noted when it was matched. */
    Waiting by(Instant now) {
      return matched.isAfter(now.plus(BATCH)) ? new Waiting(story, now.minus(BATCH), instant) : this;
    }
  }

  /**
   * What is to be done now.
   *
   * @param posts stories to be posted, longest waiting first
   * @param more stories of which the day's last line tells that there were more; empty before it is time for that
   */
  public record Plan(List<String> posts, List<String> more) {
    public Plan {
      posts = List.copyOf(posts);
      more = List.copyOf(more);
    }
  }

  /** The first moment at which a story may be posted. */
  public static Instant due(Waiting waiting, ZoneId zone) {
    if (waiting.instant()) return waiting.matched();
    long batch = BATCH.toSeconds();
    Instant quarter = Instant.ofEpochSecond(Math.ceilDiv(ceilSeconds(waiting.matched()), batch) * batch);
    ZonedDateTime local = quarter.atZone(zone);
    LocalTime time = local.toLocalTime();
    if (time.isBefore(QUIET_UNTIL)) return local.toLocalDate().atTime(QUIET_UNTIL).atZone(zone).toInstant();
    if (time.isBefore(QUIET_FROM)) return quarter;
    return local.toLocalDate().plusDays(1).atTime(QUIET_UNTIL).atZone(zone).toInstant();
  }

  private static long ceilSeconds(Instant moment) {
    return moment.getNano() == 0 ? moment.getEpochSecond() : moment.getEpochSecond() + 1;
  }

  /**
   * What is to be done in a channel.
   *
   * @param posted stories that it had today
   */
  public static Plan plan(List<Waiting> waiting, ZoneId zone, int posted, Instant now) {
    List<String> due = waiting.stream()
        .map(each -> each.by(now))
        .filter(each -> !due(each, zone).isAfter(now))
        .sorted(Comparator.comparing(Waiting::matched))
        .map(Waiting::story)
        .toList();
    int room = Math.clamp(A_DAY - posted, 0, due.size());
    return new Plan(due.subList(0, room), isClosing(now, zone) ? due.subList(room, due.size()) : List.of());
  }

  /** Whether it is the last quarter of an hour before the quiet hours; what is left later has room again in the morning. */
  private static boolean isClosing(Instant now, ZoneId zone) {
    LocalTime time = now.atZone(zone).toLocalTime();
    return !time.isBefore(QUIET_FROM.minus(BATCH)) && time.isBefore(QUIET_FROM);
  }

  /** The day that stories count for. */
  public static LocalDate day(Instant now, ZoneId zone) {
    return now.atZone(zone).toLocalDate();
  }
}
