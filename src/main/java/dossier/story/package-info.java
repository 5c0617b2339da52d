/** Which articles tell the same event, and which are copies? Algorithms and memory only; nothing is stored here. */
@NullMarked
package dossier.story;

import org.jspecify.annotations.NullMarked;
