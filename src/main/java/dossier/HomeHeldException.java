package dossier;

/** A data folder that another process writes; the message names the folder and the process. */
public final class HomeHeldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HomeHeldException(String message) {
    super(message);
  }
}
