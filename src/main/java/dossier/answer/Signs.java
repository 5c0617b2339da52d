package dossier.answer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What speaks for or against one answer; a sign that is not set is 0. Immutable. */
final class Signs {
  static final Signs NONE = new Signs(new EnumMap<>(Sign.class));

  private final EnumMap<Sign, Double> values;

  private Signs(EnumMap<Sign, Double> values) {
    this.values = values;
  }

  /** Those that are set, in the order in which signs are declared. */
  Map<Sign, Double> values() {
    return Collections.unmodifiableMap(values);
  }

  double of(Sign sign) {
    return values.getOrDefault(sign, 0.0);
  }

  Signs with(Sign sign, double value) {
    EnumMap<Sign, Double> more = values.clone();
    more.put(sign, value);
    return new Signs(more);
  }

  Signs with(Sign sign, boolean value) {
    return with(sign, value ? 1 : 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signs signs && values.equals(signs.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
