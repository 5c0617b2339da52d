package dossier.fact;

import java.util.Locale;

/** What two tellings may agree on, as {@code merging.tsv} names it; what less often holds by chance stands later. */
enum Condition {
  /** Always. */
  COMPANY,
  /** They lie within {@link Pair#NEAR} days. */
  NEAR,
  /** Both tell the day, month or year of the event, and it is the same. */
  DATE,
  /** The thing measured is the same, or neither names one and the unit tells it: users, not a rank or a share. */
  MEASURE,
  /** Neither tells anything but the company. */
  BARE,
  PLACE,
  PERIOD,
  /** One of the other sides is the same. */
  PARTY,
  /** The same, or what one calls the other side is the product of the other: "buys Razorfish". */
  TARGET,
  PRODUCT,
  /** A product is the same whose name tells one model: it has a number, or a second word of its own. */
  MODEL,
  CHANGE,
  AMOUNT,
  /** A sum of money is the same that tells one deal: large or not round. */
  PRICE,
  PERSON,
  /** They stand in one article, where one goes on about what the other names. */
  ARTICLE;

  static Condition named(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }

  boolean holds(Pair pair) {
    return switch (this) {
      case COMPANY -> true;
      case PARTY -> pair.parties() == Match.AGREES;
      case TARGET -> pair.parties() == Match.AGREES || pair.crossed();
      case PRODUCT -> pair.products() == Match.AGREES;
      case MODEL -> pair.model();
      case PERSON -> pair.persons() == Match.AGREES;
      case PLACE -> pair.places() == Match.AGREES;
      case AMOUNT -> pair.amounts() == Match.AGREES;
      case PRICE -> pair.price();
      case CHANGE -> pair.changes() == Match.AGREES;
      case PERIOD -> pair.periods() == Match.AGREES;
      case DATE -> pair.dates() == Match.AGREES;
      case MEASURE -> pair.measure();
      case NEAR -> pair.near();
      case ARTICLE -> pair.goesOn();
      case BARE -> pair.bare();
    };
  }
}
