package dossier.speech;

import org.jspecify.annotations.Nullable;

/**
 * A place in a frame that tells who says something.
 *
 * @param source the speaker, or null where it is that of the attribution before
 * @param from position of its first token
 * @param to for what follows: where the words said begin; else one past the last token
 * @param follows whether the words said follow; else they stand before
 */
record Attribution(@Nullable Source source, int from, int to, boolean follows) {}
