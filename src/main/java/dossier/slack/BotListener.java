package dossier.slack;

import java.time.Duration;

/**
 * Hears what a bot does, never what people wrote. Called on working threads, so that it must be quick; what it throws is the
 * caller's failure.
 */
public interface BotListener {
  /** Hears nothing. */
  BotListener NOBODY = new BotListener() {
  };

  /** What became of work on a request. */
  enum Outcome {
    DONE, FAILED,
    /** There was no room for it, which the person was told. */
    BUSY
  }

  /** What became of a call to Slack. */
  enum CallOutcome {
    OK,
    /** Slack answered that it did not do it. */
    REFUSED,
    /** Too many calls. */
    LIMITED,
    /** An answer of HTTP that is none of Slack's. */
    FAILED, UNREACHABLE
  }

  /** What became of a post of a digest or an alert. */
  enum PostOutcome {
    POSTED, REFUSED, LATER, UNKNOWN
  }

  /**
   * A request was acknowledged.
   *
   * @param kind of request, as {@link SlackBot} tells them apart
   * @param status of HTTP
   */
  default void acknowledged(String kind, int status, Duration took) {}

  /** Work after the acknowledgement ended. */
  default void worked(String kind, Outcome outcome, Duration took) {}

  /** An answer was drawn. */
  default void drawn(Duration took) {}

  /**
   * Slack was called.
   *
   * @param method of the Web API, or {@code response_url} or {@code upload}
   */
  default void called(String method, CallOutcome outcome, Duration took) {}

  /** Slack said how long to wait. */
  default void toldToWait(String method, Duration wait) {}

  /** A post was tried. */
  default void posted(PostOutcome outcome) {}

  /** A turn of digests or alerts ended. */
  default void turned(String job, boolean done, Duration took) {}
}
