/** What do we remember, as of which moment? One Lucene index of articles and the passages they are cut into. */
@NullMarked
package dossier.index;

import org.jspecify.annotations.NullMarked;
