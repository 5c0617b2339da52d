package dossier.store;

import java.lang.reflect.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the embedded database open while the program ends. Left to itself H2 closes its databases as soon as the JVM is asked to end, beside the program's own
 * last work, which then finds them closed; and H2 refuses the setting against that ({@code DB_CLOSE_ON_EXIT}) together with {@code AUTO_SERVER}. What is not
 * closed in the end is recovered at the next start: everything committed is in the file.
 */
final class EmbeddedExit {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedExit.class);

  private EmbeddedExit() {}

  /** To be called once a database is open. */
  static void ours() {
    try {
      Field hook = Class.forName("org.h2.engine.OnExitDatabaseCloser").getDeclaredField("INSTANCE");
      hook.setAccessible(true);
      if (hook.get(null) instanceof Thread closing) Runtime.getRuntime().removeShutdownHook(closing);
    } catch (ReflectiveOperationException | IllegalStateException e) {
      log.warn("the embedded database may close before the last work is done: {}", e.toString());
    }
  }
}
