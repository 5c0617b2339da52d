package dossier.answer;

import java.util.EnumMap;
import java.util.Map;

/** What speaks for or against one answer; a sign that is not set is 0. Immutable. */
record Signs(Map<Sign, Double> values) {
  static final Signs NONE = new Signs(Map.of());

  Signs {
    values = Map.copyOf(values);
  }

  double of(Sign sign) {
    return values.getOrDefault(sign, 0.0);
  }

  Signs with(Sign sign, double value) {
    EnumMap<Sign, Double> more = new EnumMap<>(Sign.class);
    more.putAll(values);
    more.put(sign, value);
    return new Signs(more);
  }

  Signs with(Sign sign, boolean value) {
    return with(sign, value ? 1 : 0);
  }
}
