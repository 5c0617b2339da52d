/** How is it put together? Settings, the data folder, and the program built from its parts. */
@NullMarked
package dossier;

import org.jspecify.annotations.NullMarked;
