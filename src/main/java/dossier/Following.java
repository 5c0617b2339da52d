package dossier;

import java.io.IOException;
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
  private boolean followed;

  /** @param first done once, when the database was followed for the first time */
  void start(Dossier dossier, First first) {
    var _ = turns.scheduleWithFixedDelay(() -> dossier.jobs().turn("following", () -> turn(dossier, first)),
        EVERY.toMillis(), EVERY.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** What is done once. */
  interface First {
    void run() throws IOException;
  }

  @SuppressWarnings("CatchingUnchecked") // a schedule that throws ends
  private void turn(Dossier dossier, First first) {
    try {
      int changed = dossier.follow();
      if (changed > 0) LOG.info("{} articles of other instances", changed);
      if (!followed) first.run();
      followed = true;
    } catch (IOException | RuntimeException e) {
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
