/** Which company does this text mean? Takes plain strings: questions need it as articles do. */
@NullMarked
package dossier.company;

import org.jspecify.annotations.NullMarked;
