package dossier.fact;

import java.util.Locale;

/** What two tellings may differ in so that they tell two events, as {@code merging.tsv} names it; what is found out fastest stands first. */
enum Difference {
  /** One tells what is planned or rumoured, the other what is so. */
  STAGE,
  UNIT,
  /** One is of a part of the company or of the world, the other of the whole. */
  SCOPE,
  PERIOD,
  CHANGE,
  /** Amounts of one unit differ by more than {@link Pair#SAME}. */
  AMOUNT,
  /** Amounts of one unit differ by more than {@link Pair#ROUGHLY}. */
  ROUGH_AMOUNT,
  /** Amounts of one unit differ by more than {@link Pair#ROUGHLY} and the tellings lie more than {@link Pair#LATER} days apart. */
  REMOTE_AMOUNT,
  /** One denies the whole, the other tells of a part or share. */
  DENIAL,
  /** In one the company buys or somebody comes, in the other it sells or somebody leaves. */
  SIDE,
  PLACE,
  PERSON,
  /** No other side is the same, nor the product of the other. */
  PARTY,
  PRODUCT;

  static Difference named(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether tellings of one deal may differ in it: what exactly was bought, and sums told on the way to the price. */
  boolean isOfDetail() {
    return this == PRODUCT || this == REMOTE_AMOUNT;
  }

  boolean between(Pair pair) {
    return switch (this) {
      case PARTY -> pair.parties() == Match.DIFFERS && !pair.crossed();
      case PRODUCT -> pair.products() == Match.DIFFERS && !pair.crossed() && !pair.sameDeal();
      case PERSON -> pair.persons() == Match.DIFFERS;
      case PLACE -> pair.places() == Match.DIFFERS;
      case PERIOD -> pair.periods() == Match.DIFFERS;
      case CHANGE -> pair.changes() == Match.DIFFERS;
      case AMOUNT -> pair.amounts() == Match.DIFFERS;
      case ROUGH_AMOUNT -> pair.amountsFarApart();
      case REMOTE_AMOUNT -> pair.amountsFarApart() && pair.later();
      case DENIAL -> pair.denialsDiffer();
      case SIDE -> pair.sidesDiffer();
      case SCOPE -> pair.scopesDiffer();
      case UNIT -> pair.unitsDiffer();
      case STAGE -> pair.stagesDiffer();
    };
  }
}
