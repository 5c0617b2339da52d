package dossier.digest;

import dossier.store.StoreException;
import dossier.watch.Redacted;
import dossier.watch.Turn;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again on a thread of its own, until it is closed. What fails is logged and done again. */
public final class Ticking implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Logger log = LoggerFactory.getLogger(Ticking.class);

  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;

  /**
   * Starts at once.
   *
   * @param pause between two times
   */
  public Ticking(String name, Duration pause, Runnable work) {
    thread = Thread.ofPlatform().daemon().name(name).start(() -> run(name, pause, work));
  }

  private void run(String name, Duration pause, Runnable work) {
    try {
      do
        Turn.of(name).run(() -> once(name, work));
      while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("CatchingUnchecked") // the next time may go well
  private static void once(String name, Runnable work) {
    try {
      work.run();
    } catch (StoreException e) {
      log.warn("{}: {}", name, e.getMessage());
    } catch (RuntimeException e) {
      log.error("{} failed", name, Redacted.of(e));
    }
  }

  /** Waits for what is under way, at most 20 seconds. */
  @Override
  public void close() {
    stop.countDown();
    try {
      var _ = thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
