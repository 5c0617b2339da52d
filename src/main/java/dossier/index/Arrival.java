package dossier.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an article came in.
 *
 * @param at when it was first taken in
 * @param via the file, page or feed that it was read from, as people name it, or null where that was not kept
 */
public record Arrival(Instant at, @Nullable String via) {}
