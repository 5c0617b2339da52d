/** What did the publisher write, where and when? Articles, their identity and the passages they are cut into. */
@NullMarked
package dossier.article;

import org.jspecify.annotations.NullMarked;
