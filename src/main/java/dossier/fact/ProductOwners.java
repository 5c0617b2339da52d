package dossier.fact;

import dossier.company.CompanyId;
import dossier.name.Party;
import org.jspecify.annotations.Nullable;

/** Names companies as the catalogue does, and tells whose a product is. */
public interface ProductOwners {
  /** The party of that name, with the catalogue's name where it is in the catalogue. */
  Party named(String name, @Nullable CompanyId company);

  /**
   * The same for a name as it stands: where it is one of the company's former names, that one follows in brackets, as
   * "Meta (Facebook)".
   */
  Party surface(String surface, String full, @Nullable CompanyId company);

  /** Whether a name as it stands is that of a part of a company, "Acme Games" for a company that is not called so. */
  boolean isPart(String surface, CompanyId company);

  /** Whether a word in small letters, such as "french", names a country that is known to be none of the party's. */
  boolean isOfElsewhere(Party party, String word);

  /** Whether a word in small letters, such as "chipmaker", tells a trade. */
  boolean isTrade(String word);

  /** The company that makes a product, or null where that is not known. */
  @Nullable
  Party owner(String product);
}
