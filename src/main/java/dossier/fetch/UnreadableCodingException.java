package dossier.fetch;

import java.io.IOException;

/** A body is compressed in a way that is not read; the message is for people. */
final class UnreadableCodingException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableCodingException(String message) {
    super(message);
  }
}
