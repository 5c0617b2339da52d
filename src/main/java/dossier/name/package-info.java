/** Which people, organisations, products and places does this text name? */
@NullMarked
package dossier.name;

import org.jspecify.annotations.NullMarked;
