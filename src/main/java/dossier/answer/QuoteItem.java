package dossier.answer;

import dossier.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said.
 *
 * @param speaker full name of the person, or the body that speaks
 * @param role title or profession as it stands, or null
 * @param party the company or body spoken for, or null where none is named
 * @param company its id where it is in the catalogue
 * @param direct whether the words are quoted; else they are an indirect report
 * @param words the exact words, without quotation marks; cut with an ellipsis where they are longer than a quote may be
 * @param citation the sentence in its article, with date and source
 */
public record QuoteItem(String speaker, @Nullable String role, @Nullable String party, @Nullable CompanyId company,
    boolean direct, String words, Citation citation) {}
