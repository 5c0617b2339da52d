package dossier;

import java.util.concurrent.TimeUnit;

/** Lets one thread step back while others work. Safe for all threads. */
final class StandingBack {
  /** How long others step back for a question, in nanoseconds: most are answered in 50 ms. */
  static final long QUESTION = 50_000_000L;

  /** When the last question's time is over, of {@link System#nanoTime}. */
  private long asked = System.nanoTime();
  private int working;
  private boolean ended;

  /** Lasts until it is closed. */
  interface Work extends AutoCloseable {
    @Override
    void close();
  }

  /** Work before which others step back. */
  synchronized Work work() {
    working++;
    return this::done;
  }

  private synchronized void done() {
    working--;
    notifyAll();
  }

  /** A question comes, for which others step back a moment: where questions never end they go on slowly. */
  synchronized void question() {
    asked = System.nanoTime() + QUESTION;
  }

  /** Waits while there is any work, then for the last question that came before; not once this has ended or the thread is interrupted. */
  synchronized void await() {
    try {
      while (working > 0 && !ended)
        wait();
      long until = asked;
      for (long left = until - System.nanoTime(); left > 0 && !ended; left = until - System.nanoTime())
        TimeUnit.NANOSECONDS.timedWait(this, left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** From now on nobody waits. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }
}
