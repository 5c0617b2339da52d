package dossier.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post as the ledger has it.
 *
 * @param since when it came into its state
 * @param tries how often Slack was called for it
 * @param postedChannel where it stands, null until it is posted; for a person that of the direct messages
 * @param ts its time stamp there, null until it is posted
 * @param reason Slack's code, or what happened, where it was not posted
 */
public record PostEntry(PostSlip slip, PostState state, Instant since, int tries, @Nullable String postedChannel,
    @Nullable String ts, @Nullable String reason) {
  /** Its key. */
  public String key() {
    return slip.key();
  }
}
