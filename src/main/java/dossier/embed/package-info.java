/** What is this text as a vector? Works without any other package of the program. */
@NullMarked
package dossier.embed;

import org.jspecify.annotations.NullMarked;
