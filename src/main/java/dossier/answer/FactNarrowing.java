package dossier.answer;

import dossier.fact.FactType;
import dossier.text.TimeRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What options say beside words; it counts in place of what the words say.
 *
 * @param types empty for what the words say
 * @param period null for what the words say
 */
public record FactNarrowing(List<FactType> types, @Nullable TimeRange period) {
  /** No options. */
  public static final FactNarrowing NONE = new FactNarrowing(List.of(), null);

  public FactNarrowing {
    types = List.copyOf(types);
  }

  List<FactWord> words() {
    return types.stream().map(FactWord::of).toList();
  }
}
