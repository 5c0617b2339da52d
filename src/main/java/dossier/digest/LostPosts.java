package dossier.digest;

import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.PostState;
import java.time.Instant;

/** Looks up what became of posts whose sender ended or whose call broke: found ones are noted, missing ones are due again. */
public final class LostPosts {
  /** What the reason of those begins with that cannot be looked up. */
  static final String CANNOT = "cannot be looked up: ";
  private static final int AT_ONCE = 500;

  private final PostLedger ledger;
  private final Posting posting;

  /** @param posting what looks posts up */
  public LostPosts(PostLedger ledger, Posting posting) {
    this.ledger = ledger;
    this.posting = posting;
  }

  /** Settles all that can be settled now; each is looked up once, a while after it was sent: Slack shows a message late. */
  public void settle(Instant now) {
    ledger.lose(now);
    for (PostEntry entry : ledger.unknown(null, AT_ONCE))
      if (PostLedger.isOver(entry.since(), now) && !String.valueOf(entry.reason()).startsWith(CANNOT))
        settle(entry, now);
  }

  private void settle(PostEntry entry, Instant now) {
    switch (posting.find(entry.slip().team(), entry.slip().channel(), entry.key(), entry.since())) {
      case Posting.Finding.There(var channel, var ts) -> ledger.posted(entry.key(), channel, ts, now);
      case Posting.Finding.NotThere() -> ledger.again(entry.key(), "it was not in the channel", now, now);
      case Posting.Finding.CannotTell(var code) -> ledger.end(entry.key(), PostState.UNKNOWN, CANNOT + code, now);
    }
  }
}
