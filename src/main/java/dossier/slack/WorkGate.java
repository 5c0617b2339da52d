package dossier.slack;

import dossier.index.Viewer;
import dossier.watch.Redacted;
import dossier.watch.Turn;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works after their requests were acknowledged: each on its own virtual thread, a bounded number at once, none waiting but short notices.
 * The one edge where a failure becomes a sentence: it is logged under a short id, without the text of any message.
 */
final class WorkGate implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WorkGate.class);
  /** A person's share of the places is one of so many; more only while half of them are free. */
  private static final int SHARES = 8;
  /** Works at once that one person may have in a small gate too. */
  private static final int LEAST_SHARE = 2;
  /** Notices that are sent or wait to be, a kilobyte each. */
  static final int MOST_NOTICES = 1_000;
  /** Work that no request began. */
  private static final String OTHER = "other";
  private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
      Thread.ofVirtual().name("slack-", 0).factory());
  private final Semaphore free;
  private final Map<String, Integer> held = new ConcurrentHashMap<>();
  private final int share;
  private final int half;
  private final Semaphore freeNotices;
  private final Semaphore waitingNotices = new Semaphore(MOST_NOTICES);
  private final Duration patience;
  private final BotListener listener;

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
   * @param atOnce works at once, of which one person may have an eighth, and more while half of them are free; a quarter as many
   *     short notices may be sent at once besides, at least 4
   * @param patience how long closing waits for works under way
   */
  WorkGate(int atOnce, Duration patience) {
    this(atOnce, patience, BotListener.NOBODY);
  }

  /** The same, which tells {@code listener} what becomes of works. */
  WorkGate(int atOnce, Duration patience, BotListener listener) {
    this.listener = listener;
    this.free = new Semaphore(atOnce);
    this.share = Math.max(LEAST_SHARE, atOnce / SHARES);
    this.half = atOnce / 2;
    this.freeNotices = new Semaphore(Math.max(4, atOnce / 4), true);
    this.patience = patience;
  }

  /** Starts a work; false when too many are under way or the gate is closed. */
  boolean accept(Work work, Apology apology) {
    String asker = Asker.who();
    if (asker.isEmpty()) return start(free, work, apology, () -> {});
    if (held.merge(asker, 1, Integer::sum) > share && free.availablePermits() <= half) {
      release(asker);
      told(BotListener.Outcome.BUSY);
      return false;
    }
    if (start(free, work, apology, () -> release(asker))) return true;
    release(asker);
    return false;
  }

  private void release(String asker) {
    held.computeIfPresent(asker, (who, works) -> works == 1 ? null : works - 1);
  }

  private void told(BotListener.Outcome outcome) {
    listener.worked(Turn.current().map(Turn::kind).orElse(OTHER), outcome, Duration.ZERO);
  }

  /** Sends a short notice, such as that there is no room for work, in its turn, and again where that fails; dropped when a thousand wait. */
  void notice(Work notice) {
    Work inTurn = () -> {
      freeNotices.acquire();
      try {
        notice.run();
      } finally {
        freeNotices.release();
      }
    };
    if (!start(waitingNotices, inTurn, id -> notice.run(), () -> {})) log.warn("too busy to say so");
  }

  private boolean start(Semaphore room, Work work, Apology apology, Runnable ended) {
    if (!room.tryAcquire()) {
      told(BotListener.Outcome.BUSY);
      return false;
    }
    Turn turn = Turn.current().orElseGet(() -> Turn.of(OTHER));
    String team = Viewer.team();
    try {
      threads.execute(() -> {
        try {
          turn.run(() -> Viewer.in(team, () -> timed(turn, work, apology)));
        } finally {
          room.release();
          ended.run();
        }
      });
      return true;
    } catch (java.util.concurrent.RejectedExecutionException closed) {
      room.release();
      return false;
    }
  }

  private boolean timed(Turn turn, Work work, Apology apology) {
    long begun = System.nanoTime();
    boolean done = attempt(turn.id(), work, apology);
    listener.worked(turn.kind(), done ? BotListener.Outcome.DONE : BotListener.Outcome.FAILED,
        Duration.ofNanos(System.nanoTime() - begun));
    return done;
  }

  @SuppressWarnings("CatchingUnchecked") // the one edge
  private static boolean attempt(String id, Work work, Apology apology) {
    try {
      work.run();
      return true;
    } catch (Exception | LinkageError | StackOverflowError e) {
      log.error("request {} failed", id, Redacted.of(e));
      try {
        apology.say(id);
      } catch (Exception unsaid) {
        log.warn("request {}: the apology could not be sent: {}", id, Redacted.describe(unsaid));
      }
      return false;
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
