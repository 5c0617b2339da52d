package dossier;

/** What keeps the program from doing what it was asked; the message is a sentence for the person who runs it. */
public final class DossierException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public DossierException(String message) {
    super(message);
  }

  /** With a message for people and what caused it. */
  public DossierException(String message, Throwable cause) {
    super(message, cause);
  }
}
