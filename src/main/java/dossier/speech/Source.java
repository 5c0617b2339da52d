package dossier.speech;

import dossier.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * Words of a frame that name a speaker.
 *
 * @param use what kind of pattern found them
 * @param from position of the first token
 * @param to one past the last token
 * @param named the person or body that is meant, or to which an unnamed speaker belongs; null where none is named
 */
record Source(Pattern.Use use, int from, int to, @Nullable Name named) {}
