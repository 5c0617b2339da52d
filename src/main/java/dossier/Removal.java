package dossier;

import dossier.store.SourceFeed;
import java.util.List;

/**
 * What was taken out.
 *
 * @param articles how many
 * @param feeds those that are forgotten
 */
public record Removal(int articles, List<SourceFeed> feeds) {
  public Removal {
    feeds = List.copyOf(feeds);
  }
}
