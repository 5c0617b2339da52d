/** What is new in the sources? Reads articles from files and hands them on in batches. */
@NullMarked
package dossier.ingest;

import org.jspecify.annotations.NullMarked;
