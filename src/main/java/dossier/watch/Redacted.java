package dossier.watch;

import org.jspecify.annotations.Nullable;

/** A failure without its messages, which may hold what people wrote: where it happened and of which kind it was. */
public final class Redacted extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int CAUSES = 5;

  private Redacted(String kind, @Nullable Throwable cause) {
    super(kind, cause, false, true);
  }

  /** A failure whose message is the program's own or a code of Slack's, and may be logged. */
  public interface Plain {}

  /** The failure with its causes. */
  public static Redacted of(Throwable failure) {
    return of(failure, CAUSES);
  }

  private static Redacted of(Throwable failure, int causes) {
    Throwable cause = failure.getCause();
    Redacted redacted = new Redacted(describe(failure), cause == null || causes == 0 ? null : of(cause, causes - 1));
    redacted.setStackTrace(failure.getStackTrace());
    return redacted;
  }

  /** The kind of a failure; with the reason where that is ours. */
  public static String describe(Throwable failure) {
    String kind = failure.getClass().getName();
    return failure instanceof Plain ? kind + ": " + failure.getMessage() : kind;
  }
}
