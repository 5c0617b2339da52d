/** How does this sentence hang together? Who does what to whom, found by the order of words and a table of verbs. */
@NullMarked
package dossier.grammar;

import org.jspecify.annotations.NullMarked;
