/** What is at this address? Safe, polite and bounded requests to other people's servers. */
@NullMarked
package dossier.fetch;

import org.jspecify.annotations.NullMarked;
