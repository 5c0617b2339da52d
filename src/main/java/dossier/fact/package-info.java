/** What does this sentence assert about this company? */
@NullMarked
package dossier.fact;

import org.jspecify.annotations.NullMarked;
