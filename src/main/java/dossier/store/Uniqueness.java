package dossier.store;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** Adding what may be there already, in a way that every database knows. */
final class Uniqueness {
  /** What SQL:1999 calls a unique violation. */
  private static final String VIOLATION = "23505";

  private Uniqueness() {}

  /** Runs one insertion of its own transaction; false where a row with the same key is there. */
  static boolean added(Runnable insertion) {
    try {
      insertion.run();
      return true;
    } catch (JdbiException e) {
      if (e.getCause() instanceof SQLException cause && VIOLATION.equals(cause.getSQLState())) return false;
      throw e;
    }
  }
}
