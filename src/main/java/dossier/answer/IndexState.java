package dossier.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment of the index that an answer was made from.
 *
 * @param generation grows with every commit
 * @param articles stored articles
 * @param newest when the newest dated article appeared, or null where none is dated
 * @param committed when the index last changed
 */
public record IndexState(long generation, int articles, @Nullable Instant newest, Instant committed) {}
