package dossier.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How polling a feed goes.
 *
 * @param polled when it was last asked, or null before the first time
 * @param next when it is to be asked again
 * @param failures how often in a row it could not be read
 * @param problem why it could not be read the last time, for people, or null when it could
 * @param newest when its newest entry appeared, or null where none is known
 * @param habit how long it usually is between two entries, or null where that is not known
 * @param etag to ask with whether it has changed, or null
 * @param lastModified to ask with whether it has changed, or null
 * @param taken how many articles came from it
 */
public record Polling(@Nullable Instant polled, Instant next, int failures, @Nullable String problem,
    @Nullable Instant newest, @Nullable Duration habit, @Nullable String etag, @Nullable String lastModified,
    long taken) {
  /** Of a feed that was never asked and is due at {@code next}. */
  public static Polling never(Instant next) {
    return new Polling(null, next, 0, null, null, null, null, null, 0);
  }
}
