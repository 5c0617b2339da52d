package dossier.ingest;

import java.time.Instant;
import java.util.List;

/**
 * The feeds as a person asked for them.
 *
 * @param heading one line for people
 * @param feeds those asked for: those that are on first, by name
 * @param at the moment that they are shown for
 */
public record SourceList(String heading, List<SourceState> feeds, Instant at) {
  public SourceList {
    feeds = List.copyOf(feeds);
  }
}
