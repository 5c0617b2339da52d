package dossier.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys by which tellings that may agree are found without comparing each with each: whatever agrees on a condition shares
 * a key of it.
 */
final class Keys {
  /** Amounts that agree lie in the same or in neighbouring steps of this ratio, which is wider than {@link Pair#SAME}. */
  private static final double STEP = Math.log(1.1);
  private static final int MOST_STEPS = 60;

  private Keys() {}

  static List<String> of(Profile profile, Condition condition) {
    List<String> keys = new ArrayList<>();
    switch (condition) {
      case COMPANY -> keys.add("*");
      case PARTY -> names(profile.parties(), keys);
      case TARGET -> {
        names(profile.parties(), keys);
        names(profile.products(), keys);
      }
      case PRODUCT, MODEL, MEASURE -> things(profile, keys);
      case PERSON -> profile.persons().forEach(person -> keys.add("person " + person.last()));
      case PLACE -> profile.places().forEach(place -> names(List.of(place), keys));
      case AMOUNT, PRICE -> amount(profile.fact().amount(), keys);
      case CHANGE -> change(profile.fact().change(), keys);
      case PERIOD -> period(profile.fact().period(), keys);
      case ARTICLE -> keys.add("article " + profile.evidence().article());
      case DATE, NEAR -> days(profile, keys);
      case BARE -> {
        if (profile.bare()) keys.add("bare");
      }
    }
    return keys;
  }

  /** The first word, and what its initials or the word itself may be an acronym of. */
  private static void names(List<NameWords> names, List<String> keys) {
    for (NameWords name : names) {
      if (name.words().isEmpty()) continue;
      keys.add("name " + name.words().getFirst());
      if (name.words().size() > 1 && name.capitals().length() > 1) keys.add("name " + name.capitals());
    }
  }

  private static void things(Profile profile, List<String> keys) {
    if (profile.things().isEmpty()) keys.add("no thing");
    profile.things().forEach(thing -> keys.add("thing " + String.join(" ", thing)));
  }

  private static void amount(@org.jspecify.annotations.Nullable Amount amount, List<String> keys) {
    if (amount == null) return;
    long low = step(amount.value()) - 1;
    long high = Math.min(step(amount.upper()) + 1, low + MOST_STEPS);
    for (long step = low; step <= high; step++)
      keys.add("amount " + step + " " + amount.unit());
  }

  private static long step(double value) {
    double size = Math.abs(value);
    return size < 1e-9 ? Long.MIN_VALUE / 2 : Math.round(Math.log(size) / STEP);
  }

  private static void change(@org.jspecify.annotations.Nullable Double change, List<String> keys) {
    if (change == null) return;
    long whole = Math.round(change);
    for (long near = whole - 1; near <= whole + 1; near++)
      keys.add("change " + near);
  }

  private static void period(@org.jspecify.annotations.Nullable Period period, List<String> keys) {
    if (period != null) keys.add("period " + period);
  }

  private static void days(Profile profile, List<String> keys) {
    if (profile.anchor() != null) keys.add("timed");
  }
}
