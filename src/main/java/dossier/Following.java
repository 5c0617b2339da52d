package dossier;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows what other instances on the database take in and out. */
final class Following implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(15);
  private static final Logger LOG = LoggerFactory.getLogger(Following.class);

  private final ScheduledExecutorService turns = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("following").factory());

  void start(Dossier dossier) {
    var _ = turns.scheduleWithFixedDelay(() -> dossier.jobs().turn("following", () -> turn(dossier)), EVERY.toMillis(),
        EVERY.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  @SuppressWarnings("CatchingUnchecked") // a schedule that throws ends
  private static void turn(Dossier dossier) {
    try {
      int changed = dossier.follow();
      if (changed > 0) LOG.info("{} articles of other instances", changed);
    } catch (RuntimeException e) {
      LOG.warn("other instances cannot be followed just now: {}", e.getClass().getSimpleName());
    }
  }

  /** Waits for the turn under way. */
  @Override
  public void close() {
    turns.shutdown();
    try {
      if (!turns.awaitTermination(10, TimeUnit.SECONDS)) turns.shutdownNow();
    } catch (InterruptedException e) {
      turns.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
