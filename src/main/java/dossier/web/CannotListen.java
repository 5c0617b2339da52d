package dossier.web;

/** A port that cannot be listened on; the message says why and what to do, in one line for the person who started it. */
public final class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotListen(String message, Throwable cause) {
    super(message, cause);
  }
}
