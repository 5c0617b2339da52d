/** What can be typed in a terminal? */
@NullMarked
package dossier.cli;

import org.jspecify.annotations.NullMarked;
