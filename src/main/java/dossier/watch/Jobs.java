package dossier.watch;

import java.time.Duration;

/** Turns of work in the background: each with an id in the logs, and told to whoever listens. Safe for many threads. */
public final class Jobs {
  private volatile Listener listener = (job, done, took) -> {};

  /** Hears what becomes of turns. */
  public interface Listener {
    /**
     * A turn ended.
     *
     * @param job a word of the program's own
     * @param done false where it threw
     */
    void turned(String job, boolean done, Duration took);
  }

  /** From now on {@code other} hears of turns. */
  public void listen(Listener other) {
    listener = other;
  }

  /**
   * Does one turn, and throws what the work throws.
   *
   * @param job a word of the program's own
   */
  public void turn(String job, Runnable work) {
    long begun = System.nanoTime();
    boolean done = false;
    try {
      Turn.of(job).run(work);
      done = true;
    } finally {
      listener.turned(job, done, Duration.ofNanos(System.nanoTime() - begun));
    }
  }
}
