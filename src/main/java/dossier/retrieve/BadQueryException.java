package dossier.retrieve;

/** A query in Lucene's syntax that cannot be run; the message is a sentence for the person who typed it. */
public final class BadQueryException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String message;
  private final int position;

  BadQueryException(String message, int position) {
    super(message);
    this.message = message;
    this.position = position;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /** Where in the query it goes wrong, from 0, or -1 where that is not known. */
  public int position() {
    return position;
  }
}
