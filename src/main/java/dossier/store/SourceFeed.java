package dossier.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is read or may be.
 *
 * @param address where it is asked for, at most {@value #MAX_ADDRESS} characters
 * @param title as people know it, or null
 * @param site address of the site that it belongs to, or null
 * @param folder where its list has it, or null
 * @param on whether it is polled
 * @param added when it was first listed
 */
public record SourceFeed(String address, @Nullable String title, @Nullable String site, @Nullable String folder,
    boolean on, Instant added, Polling polling) {
  /** Longest address. */
  public static final int MAX_ADDRESS = 3_000;
  /** Longest title and folder kept. */
  public static final int MAX_NAME = 300;

  public SourceFeed {
    if (address.length() > MAX_ADDRESS) throw new IllegalArgumentException("address of " + address.length());
    title = Columns.cutOrNull(title, MAX_NAME);
    folder = Columns.cutOrNull(folder, MAX_NAME);
    site = site != null && site.length() > MAX_ADDRESS ? null : site;
  }

  /** The same feed, switched on or off; a feed that is switched on is due at {@code now}. */
  public SourceFeed switched(boolean nowOn, Instant now) {
    Polling fresh = new Polling(polling.polled(), now, 0, nowOn ? null : polling.problem(), polling.newest(),
        polling.habit(), polling.etag(), polling.lastModified(), polling.taken());
    return new SourceFeed(address, title, site, folder, nowOn, added, nowOn ? fresh : polling);
  }

  /** The same feed after a poll. */
  public SourceFeed polled(Polling after) {
    return new SourceFeed(address, title, site, folder, on, added, after);
  }

  /** Its title, else its address. */
  public String name() {
    return title == null || title.isBlank() ? address : title;
  }
}
