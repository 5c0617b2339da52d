package dossier.text;

/** The kinds of abbreviations written with a full stop; each kind has one table in {@code sentence-words.txt}. */
enum Abbreviation {
  /** Before a person's name: never ends a sentence. */
  TITLE,
  /** Before a place's name: ends a sentence only before a word that opens one. */
  PLACE_PREFIX,
  /** After a company's name: ends a sentence before a capital that does not belong to the company. */
  COMPANY,
  /** Months and weekdays: go on before a number. */
  MONTH,
  /** Before a number. */
  NUMBER_PREFIX,
  /** Between two things: never ends a sentence. */
  JOINER,
  /** After the last thing of a list. */
  LIST_END,
  /** After a person's name: ends a sentence only before a word that opens one. */
  DEGREE,
  /** A time of day: goes on before a zone, a day or a number. */
  TIME,
  /** A unit of measure: goes on before a number. */
  UNIT,
  /** A state or a street: goes on before a number or a role. */
  PLACE;

  /** The name of the table. */
  String table() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
