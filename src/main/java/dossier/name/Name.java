package dossier.name;

import dossier.company.CompanyId;
import dossier.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that names something.
 *
 * @param type what kind of thing it is
 * @param span where it stands, without articles, titles of honour and a possessive {@code 's}
 * @param full the fullest form of the name in the same article: "Steve Ballmer" for a later "Ballmer"; the name itself
 *          where there is none
 * @param company its id where it is a company of the catalogue
 * @param affiliation what a person is and where, as far as the article says; null for other types
 */
public record Name(NameType type, Span span, String full, @Nullable CompanyId company,
    @Nullable Affiliation affiliation) {
  /** A name about which nothing more is known. */
  public static Name plain(NameType type, Span span, String full) {
    return new Name(type, span, full, null, null);
  }

  /** The same in a text that begins that many characters earlier, or later where negative. */
  public Name shifted(int by) {
    return new Name(type, span.shifted(by), full, company, affiliation);
  }

  /** Whether it can own, buy, sue or sign: a company or another organisation. */
  public boolean isBody() {
    return type == NameType.COMPANY || type == NameType.ORGANISATION;
  }
}
