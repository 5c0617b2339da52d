package dossier.ingest;

import dossier.store.Polling;
import dossier.store.SourceFeed;
import dossier.text.Ages;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed with how it does.
 *
 * @param health at the moment that was asked for
 */
public record SourceState(SourceFeed feed, Health health) {
  /** How a feed does. */
  public enum Health {
    /** It is not polled. */
    OFF,
    /** It was never asked yet. */
    NEW,
    /** It was read the last time, and brings what it usually does. */
    GOOD,
    /** It was read, and has brought nothing for three times as long as it usually takes. */
    SILENT,
    /** It could not be read the last time. */
    FAILING
  }

  /** One line for people as at {@code now}; the name is the feed's own. */
  public String line(Instant now) {
    Polling polling = feed.polling();
    return feed.name() + " · " + switch (health) {
      case OFF -> "off" + (polling.problem() == null ? "" : ": " + polling.problem());
      case NEW -> "not read yet";
      case GOOD -> "read " + ago(polling.polled(), now) + taken(polling) + next(polling, now);
      case SILENT ->
        "silent for " + length(polling.newest(), now) + habit(polling.habit()) + taken(polling) + next(polling, now);
      case FAILING -> "cannot be read (" + polling.failures() + "×): " + polling.problem() + next(polling, now);
    };
  }

  private static String taken(Polling polling) {
    return " · " + polling.taken() + (polling.taken() == 1 ? " article" : " articles");
  }

  private static String next(Polling polling, Instant now) {
    return polling.next().isAfter(now) ? " · next in " + Ages.of(Duration.between(now, polling.next())) : " · next now";
  }

  private static String habit(@Nullable Duration habit) {
    return habit == null ? "" : ", usually every " + Ages.of(habit);
  }

  private static String ago(@Nullable Instant moment, Instant now) {
    return length(moment, now) + " ago";
  }

  private static String length(@Nullable Instant moment, Instant now) {
    return moment == null ? "?" : Ages.of(Duration.between(moment, now));
  }
}
