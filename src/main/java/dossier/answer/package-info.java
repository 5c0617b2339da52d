/** Here is what was found: what is said, citing what? Also the views that list rather than answer: news, profile, search. */
@NullMarked
package dossier.answer;

import org.jspecify.annotations.NullMarked;
