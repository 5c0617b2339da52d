/** Which passages bear on this question? Builds and runs the queries; decides nothing. */
@NullMarked
package dossier.retrieve;

import org.jspecify.annotations.NullMarked;
