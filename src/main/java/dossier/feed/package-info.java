/** What does this feed list? RSS, Atom, RDF, JSON Feed and lists of feeds. */
@NullMarked
package dossier.feed;

import org.jspecify.annotations.NullMarked;
