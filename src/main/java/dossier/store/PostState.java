package dossier.store;

/** How a post stands. */
public enum PostState {
  /** To be sent; an instance may have taken it, but Slack was not called. */
  DUE,
  /** Slack is being called, or was when the instance ended. */
  SENDING,
  /** It is in Slack. */
  POSTED,
  /** Slack did not take it, for good. */
  REFUSED,
  /** There was nothing to say, or it was too late to. */
  SKIPPED,
  /** It may be in Slack or not; it is not sent again by itself. */
  UNKNOWN
}
