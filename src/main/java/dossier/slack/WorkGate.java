package dossier.slack;

import dossier.index.Viewer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works after their requests were acknowledged: each on its own virtual thread, a bounded number at once, none waiting.
 * The one edge where a failure becomes a sentence: it is logged under a short id, without the text of any message.
 */
final class WorkGate implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WorkGate.class);
  private final SecureRandom random = new SecureRandom();
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("slack-", 0).factory());
  private final Semaphore free;
  private final Semaphore freeNotices;
  private final Duration patience;

  /** What is to be done. */
  interface Work {
    void run() throws Exception;
  }

  /** What is said when it fails. */
  interface Apology {
    void say(String requestId) throws Exception;
  }

  /**
   * A gate.
   *
   * @param atOnce works at once; a quarter as many short notices may be sent besides, at least 4
   * @param patience how long closing waits for works under way
   */
  WorkGate(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce);
    this.freeNotices = new Semaphore(Math.max(4, atOnce / 4));
    this.patience = patience;
  }

  /** Starts a work; false when too many are under way or the gate is closed. */
  boolean accept(Work work, Apology apology) {
    return start(free, work, apology);
  }

  /** Starts sending a short notice that there is no room for work; dropped when there is no room for that either. */
  void notice(Work notice) {
    if (!start(freeNotices, notice, id -> {})) log.warn("too busy to say so");
  }

  private boolean start(Semaphore room, Work work, Apology apology) {
    if (!room.tryAcquire()) return false;
    String team = Viewer.team();
    try {
      threads.execute(() -> {
        try {
          Viewer.in(team, () -> {
            attempt(work, apology);
            return true;
          });
        } finally {
          room.release();
        }
      });
      return true;
    } catch (java.util.concurrent.RejectedExecutionException closed) {
      room.release();
      return false;
    }
  }

  @SuppressWarnings("CatchingUnchecked") // the one edge
  private void attempt(Work work, Apology apology) {
    try {
      work.run();
    } catch (Exception | LinkageError | StackOverflowError e) {
      String id = HexFormat.of().toHexDigits(random.nextInt());
      log.error("request {} failed", id, Redacted.of(e));
      try {
        apology.say(id);
      } catch (Exception unsaid) {
        log.warn("request {}: the apology could not be sent: {}", id, Redacted.describe(unsaid));
      }
    }
  }

  /** Waits for the works under way, as long as its patience lasts; accepts no more. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("some replies were not finished within {} s", patience.toSeconds());
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
