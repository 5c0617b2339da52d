/** What must survive that is not an article? Feedback on answers; it needs nothing of the other packages. */
@NullMarked
package dossier.store;

import org.jspecify.annotations.NullMarked;
