package dossier.name;

/** What a word can be in and around a name, whatever its case. A word may be of several classes. */
enum WordClass {
  /** Articles, pronouns, prepositions, auxiliaries: no name begins with one because a sentence does. */
  FUNCTION(0),
  /** Days and months. */
  CALENDAR(1),
  /** A given name. */
  GIVEN(2),
  /** A family name of the languages that put it first. */
  FAMILY_FIRST(3),
  /** A title of honour, which belongs to no name: Mr, Dr, Senator. */
  HONOUR(4),
  /** The noun of a role: analyst, president. */
  ROLE(5),
  /** A word that specifies a role: chief, vice, senior. */
  ROLE_PART(6),
  /** An adjective or noun of nationality. */
  NATION(7),
  /** A corporate suffix. */
  SUFFIX(8),
  /** A noun after which "of" continues a name: University, Bank, Department. */
  OF_HEAD(9),
  /** A noun before which "and" belongs to the name: Commission, Administration. */
  AND_HEAD(10),
  /** A small word inside names of people and places: de, van. */
  PARTICLE(11),
  /** A preposition. */
  PREPOSITION(12),
  /** A unit or noun that is counted: a number before it belongs to it, not to the name. */
  COUNTED(13),
  /** A last word of names of companies and other bodies. */
  BODY_LAST(14),
  /** A word or abbreviation in capitals that names nothing of its own. */
  GENERIC(15),
  /** A verb of saying. */
  SAYING(16),
  /** He, she and their forms. */
  PRONOUN(17),
  /** A family name of the languages that put it last. */
  FAMILY(18);

  private final long bit;

  WordClass(int position) {
    bit = 1L << position;
  }

  /** One bit, another for each class. */
  long bit() {
    return bit;
  }
}
