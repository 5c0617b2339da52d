package dossier.embed;

/** A text has no vector, or the model cannot be used on this machine; the program goes on with words alone. */
public final class EmbeddingException extends Exception {
  private static final long serialVersionUID = 1L;

  EmbeddingException(String message, Throwable cause) {
    super(message, cause);
  }
}
