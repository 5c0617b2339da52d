package dossier.fetch;

import java.time.Duration;

/** How a thread waits. */
@FunctionalInterface
interface Sleeper {
  void sleep(Duration time) throws InterruptedException;
}
