package dossier.name;

/** What kind of thing a name means. */
public enum NameType {
  /** A company of the catalogue, or one that is outside it but is known to be a company by what the text says. */
  COMPANY,
  /** An authority, agency, court, university, newspaper, party, team or another body that is no company. */
  ORGANISATION,
  /** A human being. */
  PERSON,
  /** A thing or service that a company makes or sells: a device, a website, a programme. */
  PRODUCT,
  /** A country, region, city, street or building. */
  PLACE
}
