package dossier.fetch;

import java.io.IOException;

/** An answer is larger than what is read; the message is for people. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
