package dossier.index;

/** Waiting that an interruption does not cut short: what a thread reads or writes is closed only after it has ended. */
public final class Uninterrupted {
  private Uninterrupted() {}

  /** Returns when {@code thread} has ended; an interruption meanwhile is kept for later. */
  public static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
