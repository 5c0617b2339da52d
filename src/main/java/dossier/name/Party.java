package dossier.name;

import dossier.company.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A company or another body that acts or speaks in a text.
 *
 * @param name the company's name in the catalogue; else the fullest form that the article gives
 * @param company its id where it is in the catalogue
 */
public record Party(String name, @Nullable CompanyId company) {
  public Party {
    if (name.isBlank()) throw new IllegalArgumentException("a party without a name");
  }
}
