package dossier.answer;

import dossier.company.CompanyId;
import dossier.name.Name;
import dossier.name.NameType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that several articles name, with the forms and types that they name it by. For one thread. */
final class ClueName {
  private final @Nullable CompanyId company;
  private final Map<String, Integer> forms = new HashMap<>();
  /** Forms by which readers know a company of the catalogue. */
  private final Set<String> known = new HashSet<>();
  private final Map<NameType, Integer> types = new EnumMap<>(NameType.class);

  ClueName(@Nullable CompanyId company) {
    this.company = company;
  }

  void add(Name name) {
    if (company != null) known.add(name.full());
    forms.merge(name.full(), 1, Integer::sum);
    types.merge(name.type(), 1, Integer::sum);
  }

  /** Adds a place that no reader has typed. */
  void add(String form) {
    forms.merge(form, 1, Integer::sum);
  }

  /** Adds what is the same thing under a shorter name; a company of the catalogue is not shown by that. */
  void add(ClueName other) {
    other.forms.forEach((form, times) -> forms.merge(form, times, Integer::sum));
    other.types.forEach((type, times) -> types.merge(type, times, Integer::sum));
  }

  @Nullable
  CompanyId company() {
    return company;
  }

  /** Its forms with how often each stands. */
  Map<String, Integer> forms() {
    return forms;
  }

  /** How often it stands as each type. */
  Map<NameType, Integer> types() {
    return types;
  }

  /** The type that it has most often, or null where it was never typed. */
  @Nullable
  NameType type() {
    return types.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  boolean isTyped() {
    return !types.isEmpty();
  }

  int times() {
    return forms.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The form to show: the most frequent one, of a person or body the most frequent of several words. */
  String shown() {
    boolean fullest = company == null && forms.keySet().stream().anyMatch(form -> form.indexOf(' ') > 0);
    return forms.entrySet()
        .stream()
        .filter(form -> known.isEmpty() || known.contains(form.getKey()))
        .filter(form -> !fullest || form.getKey().indexOf(' ') > 0)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
