/** One run that measures the program over real articles and sets it against floors measured in the same run. */
@NullMarked
package dossier.bench;

import org.jspecify.annotations.NullMarked;
