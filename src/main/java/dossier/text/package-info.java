/** Where in the text: spans, sentences, normal form, dates. Knows nothing of companies, articles or search. */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
