package dossier.ingest;

import dossier.store.SourceFeed;
import org.jspecify.annotations.Nullable;

/**
 * What one poll of a feed brought.
 *
 * @param feed the feed as it is after the poll
 * @param entries how many entries it has
 * @param articles what became of the new ones
 * @param left new entries that wait for the next poll
 * @param problem why it could not be read, for people, or null when it could
 */
public record PollReport(SourceFeed feed, int entries, IngestReport articles, int left, @Nullable String problem) {
  /** One line for people. */
  public String line() {
    if (problem != null) return feed.name() + ": " + problem;
    String waiting = left == 0 ? "" : ", " + left + " wait for the next poll";
    return feed.name() + ": " + entries + (entries == 1 ? " entry" : " entries") + " · " + articles.counts() + waiting;
  }
}
