package dossier.store;

import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The store cannot be opened or used; the message is a sentence for the person who runs the server. */
public final class StoreException extends RuntimeException {
  StoreException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What the database said when it could not be read or written, as a sentence for people; null where it was something else. */
  public static @Nullable String said(Throwable failure) {
    if (!(failure instanceof JdbiException)) return null;
    Throwable root = failure;
    while (root.getCause() != null)
      root = root.getCause();
    return "The store cannot be used: " + String.valueOf(root.getMessage()).lines().findFirst().orElse("") + ".";
  }
}
