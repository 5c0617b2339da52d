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
 * @param among companies that are meant beside those that the words name
 */
public record FactNarrowing(List<FactType> types, @Nullable TimeRange period, Among among) {
  /** No options. */
  public static final FactNarrowing NONE = new FactNarrowing(List.of(), null);

  public FactNarrowing {
    types = List.copyOf(types);
  }

  /** Narrowed for no companies besides. */
  public FactNarrowing(List<FactType> types, @Nullable TimeRange period) {
    this(types, period, Among.NOBODY);
  }

  /** Narrowed to some companies only. */
  public static FactNarrowing to(Among among) {
    return new FactNarrowing(List.of(), null, among);
  }

  List<FactWord> words() {
    return types.stream().map(FactWord::of).toList();
  }
}
