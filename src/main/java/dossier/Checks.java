package dossier;

import dossier.slack.SlackBot;
import dossier.slack.SlackHealth;
import dossier.store.EventIds;
import dossier.web.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a running program can be used, tried out: each part says what was tried and what came of it. */
final class Checks {
  /** The parts, in the order in which they are shown. */
  static final List<String> NAMES = List.of("index", "store", "disk", "writer", "slack");
  /** Below this nothing should be added: a commit of an import and a merge of small segments need about as much. */
  static final long LITTLE_SPACE = 200L << 20;

  private final Dossier dossier;
  private final Path home;
  private final InstantSource clock;
  private final Supplier<SlackHealth.Reading> slack;

  Checks(Dossier dossier, Path home, SlackBot bot, InstantSource clock) {
    this(dossier, home, () -> bot.health().reading(), clock);
  }

  Checks(Dossier dossier, Path home, Supplier<SlackHealth.Reading> slack, InstantSource clock) {
    this.dossier = dossier;
    this.home = home;
    this.slack = slack;
    this.clock = clock;
  }

  /** All of them within a bounded time, at most one run of each at once. */
  Readiness bounded(Duration patience) {
    Map<String, Supplier<Readiness.Part>> checks = new LinkedHashMap<>();
    checks.put("index", this::index);
    checks.put("store", this::store);
    checks.put("disk", () -> disk(free()));
    checks.put("writer", this::writer);
    checks.put("slack", this::slack);
    return new BoundedReadiness(checks, patience, clock);
  }

  private Readiness.Part index() {
    return new Readiness.Part("index", true, dossier.tried() + " articles");
  }

  private Readiness.Part store() {
    dossier.database().ready();
    String key = "readyz:" + UUID.randomUUID();
    EventIds events = new EventIds(dossier.database());
    boolean written = events.first(key, clock.instant());
    events.forget(key);
    return new Readiness.Part("store", written, written ? "open" : "what was written was not there");
  }

  private @Nullable Long free() {
    try {
      return Files.getFileStore(home).getUsableSpace();
    } catch (IOException e) {
      return null;
    }
  }

  /** @param free bytes, or null where they cannot be told */
  static Readiness.Part disk(@Nullable Long free) {
    if (free == null) return new Readiness.Part("disk", false, "the data folder's disk cannot be asked");
    String left = (free >> 20) + " MiB free";
    return free >= LITTLE_SPACE
        ? new Readiness.Part("disk", true, left)
        : new Readiness.Part("disk", false, "nearly full: " + left + ", " + (LITTLE_SPACE >> 20) + " MiB are needed");
  }

  private Readiness.Part writer() {
    String other = dossier.otherWriter();
    return other == null
        ? new Readiness.Part("writer", true, "this process alone")
        : new Readiness.Part("writer", false, other);
  }

  private Readiness.Part slack() {
    SlackHealth.Reading reading = slack.get();
    return new Readiness.Part("slack", reading.state() == SlackHealth.State.REACHED, reading.detail());
  }
}
