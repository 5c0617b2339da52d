package dossier;

/** Lets one thread step back while others work. Safe for all threads. */
final class StandingBack {
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

  /** Waits while there is any work, unless this has ended or the thread is interrupted. */
  synchronized void await() {
    try {
      while (working > 0 && !ended)
        wait();
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
