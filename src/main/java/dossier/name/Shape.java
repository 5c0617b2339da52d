package dossier.name;

/** What a candidate looks like and where it stands, as far as no table of words is needed to tell. */
enum Shape {
  /** A known entry of a gazetteer, by type. */
  KNOWN_COMPANY, KNOWN_ORGANISATION, KNOWN_PRODUCT, KNOWN_PLACE,
  /** The same where the entry also means other things. */
  MAYBE_COMPANY, MAYBE_ORGANISATION, MAYBE_PRODUCT, MAYBE_PLACE,
  /** A given name and one to three more words. */
  GIVEN,
  /** A given name alone. */
  GIVEN_ALONE,
  /** A known family name alone. */
  FAMILY_ALONE,
  /** Two or three words of which the last is a family name. */
  FAMILY_LAST,
  /** "he" or "she" follows in the sentence. */
  PRONOUN,
  /** An initial between or before words. */
  INITIAL,
  /** A family name that stands first, with one or two short words after it. */
  FAMILY_FIRST,
  /** A family name that stands first and a hyphenated name after it, small after the hyphen. */
  HYPHENATED,
  /** A small word such as "van" inside. */
  PARTICLE,
  /** Two or three words about which nothing is known. */
  SOME_WORDS,
  /** One word that is no common word. */
  ONE_WORD,
  /** One word that is common or begins a sentence and says nothing. */
  PLAIN_WORD,
  /** A corporate suffix at its end. */
  SUFFIX,
  /** Two to five capitals. */
  ACRONYM,
  /** A capital inside a word that begins with one. */
  CAMEL,
  /** A small letter before a capital. */
  SMALL_CAMEL,
  /** A number at its end or a digit inside a word. */
  NUMBERED,
  /** The name of a site. */
  SITE,
  /** It joins words by "&". */
  AMPERSAND,
  /** An exchange symbol in brackets follows. */
  TICKER,
  /** Its first words name a place. */
  PLACE_FIRST,
  /** Its last word names a body of its own, as a team that its town precedes. */
  BODY_AT_END,
  /** Its first word is a nationality. */
  NATION_FIRST,
  /** A company or another body owns it: "Acme's …". */
  OWNED_BY_BODY,
  /** A place owns it: "Japan's …". */
  OWNED_BY_PLACE,
  /** It follows a company's name without more: "Acme Rocket". */
  AFTER_COMPANY,
  /** It stands right before a company's name. */
  BEFORE_COMPANY,
  /** It is followed by a comma and a country or state. */
  BEFORE_PLACE,
  /** "-based" precedes. */
  BASED,
  /** "-based" follows. */
  BASE,
  /** It begins an article before the agency's name in brackets. */
  DATELINE,
  /** A title of honour or a role stands right before it. */
  TITLED,
  /** "of" continues it after a word that heads names of bodies. */
  OF_NAME,
  /** A fuller form of the same name, of this type, stands elsewhere. */
  FULLER_COMPANY, FULLER_ORGANISATION, FULLER_PERSON, FULLER_PRODUCT, FULLER_PLACE,
  /** It stands in a list with names of this type. */
  LISTED_COMPANY, LISTED_ORGANISATION, LISTED_PERSON, LISTED_PRODUCT, LISTED_PLACE;

  /** That a fuller form of the same name is of the type. */
  static Shape fuller(NameType type) {
    return switch (type) {
      case COMPANY -> FULLER_COMPANY;
      case ORGANISATION -> FULLER_ORGANISATION;
      case PERSON -> FULLER_PERSON;
      case PRODUCT -> FULLER_PRODUCT;
      case PLACE -> FULLER_PLACE;
    };
  }

  /** That a neighbour in a list is of the type. */
  static Shape listed(NameType type) {
    return switch (type) {
      case COMPANY -> LISTED_COMPANY;
      case ORGANISATION -> LISTED_ORGANISATION;
      case PERSON -> LISTED_PERSON;
      case PRODUCT -> LISTED_PRODUCT;
      case PLACE -> LISTED_PLACE;
    };
  }

  /** That a gazetteer has it. */
  static Shape known(NameType type, boolean everyday) {
    return switch (type) {
      case COMPANY -> everyday ? MAYBE_COMPANY : KNOWN_COMPANY;
      case ORGANISATION -> everyday ? MAYBE_ORGANISATION : KNOWN_ORGANISATION;
      case PRODUCT -> everyday ? MAYBE_PRODUCT : KNOWN_PRODUCT;
      case PLACE, PERSON -> everyday ? MAYBE_PLACE : KNOWN_PLACE;
    };
  }
}
