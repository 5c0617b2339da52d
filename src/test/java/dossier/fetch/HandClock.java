package dossier.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes when it is told to, or when somebody sleeps. */
final class HandClock implements InstantSource, Sleeper {
  private volatile Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final List<Duration> slept = new CopyOnWriteArrayList<>();

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void sleep(Duration time) {
    slept.add(time);
    pass(time);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** How long was slept, each time. */
  List<Duration> slept() {
    return slept;
  }
}
