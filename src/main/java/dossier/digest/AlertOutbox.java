package dossier.digest;

import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.PostSlip;
import dossier.store.PostState;
import dossier.store.ShownStories;
import dossier.store.ShownStory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Sends one post through the ledger: never twice, whichever instance does it. */
public final class AlertOutbox {
  /** How long a post that may be in Slack is waited for to be looked up, see {@link LostPosts}; then it is left alone. */
  private static final Duration LOOKED_FOR = Duration.ofMinutes(10);

  private final String instance;
  private final PostLedger ledger;
  private final ShownStories shown;
  private final Posting posting;
  private final InstantSource clock;

  /** What became of a post. */
  enum Result {
    /** It is in Slack. */
    SENT,
    /** It is not and will not be: it was before, its story was shown, or Slack refused it. */
    NOT_WANTED,
    /** It is to be tried again, or to be looked up first. */
    LATER
  }

  /**
   * An outbox.
   *
   * @param instance a name that no other instance has, at most 64 characters
   */
  public AlertOutbox(String instance, PostLedger ledger, ShownStories shown, Posting posting, InstantSource clock) {
    this.instance = instance;
    this.ledger = ledger;
    this.shown = shown;
    this.posting = posting;
    this.clock = clock;
  }

  /** The posts in Slack that link to an article. */
  List<PostEntry> showing(String article) {
    return shown.showing(article);
  }

  /**
   * Sends a post unless it was sent before.
   *
   * @param stories what it shows, each once in a channel ever; empty for a post that shows none
   */
  Result send(Post post, List<ShownStory> stories) {
    Instant now = clock.instant();
    PostSlip slip = new PostSlip(post.key(), post.team(), post.channel(), now);
    if (!ledger.offer(slip, now)) {
      Optional<PostEntry> before = ledger.find(post.key());
      if (before.isEmpty()) return Result.LATER;
      PostState state = before.get().state();
      boolean looked = before.get().since().isBefore(now.minus(LOOKED_FOR));
      if (state == PostState.SENDING || (state == PostState.UNKNOWN && !looked)) return Result.LATER;
      if (state != PostState.DUE) return Result.NOT_WANTED;
    }
    if (!ledger.take(post.key(), instance, now)) return Result.LATER;
    if (!stories.isEmpty() && shown.keep(slip, stories).isEmpty()) {
      ledger.end(post.key(), PostState.SKIPPED, "its story was shown before", now);
      return Result.NOT_WANTED;
    }
    if (!ledger.sending(post.key(), instance, now)) return Result.LATER;
    return noted(post, posting.post(post));
  }

  private Result noted(Post post, Posting.Outcome outcome) {
    Instant now = clock.instant();
    return switch (outcome) {
      case Posting.Outcome.Posted(var channel, var ts) -> {
        ledger.posted(post.key(), channel, ts, now);
        yield Result.SENT;
      }
      case Posting.Outcome.Refused(var code) -> {
        ledger.end(post.key(), PostState.REFUSED, code, now);
        shown.free(post.key());
        yield Result.NOT_WANTED;
      }
      case Posting.Outcome.Later(var code, var after) -> {
        ledger.again(post.key(), code, now.plus(after), now);
        yield Result.LATER;
      }
      case Posting.Outcome.Unknown(var reason) -> {
        ledger.end(post.key(), PostState.UNKNOWN, reason, now);
        yield Result.LATER;
      }
    };
  }
}
