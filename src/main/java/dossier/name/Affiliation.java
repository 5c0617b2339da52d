package dossier.name;

import dossier.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * What a person is, and where, as the text says.
 *
 * @param role the title or profession as it stands, such as "chief executive" or "analyst"
 * @param organisation name of the body as it stands, or null where the text names none
 * @param company the same where it is a company of the catalogue
 */
public record Affiliation(String role, @Nullable String organisation, @Nullable CompanyId company) {}
