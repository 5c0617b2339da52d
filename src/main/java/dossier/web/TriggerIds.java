package dossier.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** The permissions to open a form: each once, within three seconds of what the person did, as in Slack. */
final class TriggerIds {
  /** How long one is good for. */
  static final Duration LIFE = Duration.ofSeconds(3);
  private static final int MAX_OPEN = 1_000;

  private final InstantSource clock;
  private final Map<String, Instant> open = new LinkedHashMap<>();

  TriggerIds(InstantSource clock) {
    this.clock = clock;
  }

  /** A new one. */
  synchronized String issue() {
    if (open.size() >= MAX_OPEN) open.remove(open.keySet().iterator().next());
    String id = Ids.random("trigger.");
    open.put(id, clock.instant().plus(LIFE));
    return id;
  }

  /**
   * Uses one up.
   *
   * @throws SlackError {@code expired_trigger_id} or {@code invalid_trigger_id}
   */
  synchronized void use(String id) {
    Instant until = open.remove(id);
    if (until == null) throw new SlackError("invalid_trigger_id");
    if (!clock.instant().isBefore(until)) throw new SlackError("expired_trigger_id");
  }
}
