package dossier.digest;

import java.time.Duration;
import java.time.Instant;

/** What brings a post to Slack. It never posts one twice by itself: where it is unknown what became of a call, it says so. */
public interface Posting {
  /** Brings one post, in one call as far as anybody in Slack can see. */
  Outcome post(Post post);

  /**
   * Looks for a post by its key among the channel's messages.
   *
   * @param sent about when it was sent
   */
  Finding find(String team, String channel, String key, Instant sent);

  /** What became of a post. */
  sealed interface Outcome {
    /**
     * It is there.
     *
     * @param channel where it stands; for a person that of the direct messages
     * @param ts its time stamp there
     */
    record Posted(String channel, String ts) implements Outcome {}

    /**
     * It is certainly not there, and trying again would end the same way.
     *
     * @param code Slack's code for the reason
     */
    record Refused(String code) implements Outcome {}

    /**
     * It is certainly not there, and may be tried again.
     *
     * @param code Slack's code for the reason
     * @param after how long to wait at least
     */
    record Later(String code, Duration after) implements Outcome {}

    /**
     * It may be there or not.
     *
     * @param reason what happened, no text of the message in it
     */
    record Unknown(String reason) implements Outcome {}
  }

  /** What looking for a post gave. */
  sealed interface Finding {
    /** It is there. */
    record There(String channel, String ts) implements Finding {}

    /** It is not there. */
    record NotThere() implements Finding {}

    /**
     * The channel's messages may not or cannot be read.
     *
     * @param code Slack's code for the reason
     */
    record CannotTell(String code) implements Finding {}
  }
}
