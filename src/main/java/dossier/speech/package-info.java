/** Who said what? Direct and indirect speech with its speaker. */
@NullMarked
package dossier.speech;

import org.jspecify.annotations.NullMarked;
