/** What does this page say? Web pages and texts saved from them, read as articles. */
@NullMarked
package dossier.page;

import org.jspecify.annotations.NullMarked;
