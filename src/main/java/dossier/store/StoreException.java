package dossier.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened or used; the message is a sentence for the person who runs the server. */
public final class StoreException extends RuntimeException {
  StoreException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
