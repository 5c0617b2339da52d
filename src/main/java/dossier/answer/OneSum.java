package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds purchases whose sum is that of another purchase with one of the same sides, which far more sentences tell: the other side was
 * read wrongly, or the sum.
 */
final class OneSum {
  /** How many times more sentences tell the right one. */
  private static final int TIMES = 4;

  private record Sum(double value, String unit) {}

  private OneSum() {}

  /** The facts without purchases for a sum of another one. */
  static List<MergedFact> without(List<MergedFact> facts) {
    Map<Sum, List<MergedFact>> deals = new HashMap<>();
    for (MergedFact fact : facts) {
      Amount amount = fact.fact().amount();
      if (fact.fact().type() == FactType.ACQUISITION && amount != null)
        deals.computeIfAbsent(new Sum(amount.value(), amount.unit()), any -> new ArrayList<>()).add(fact);
    }
    return facts.stream().filter(fact -> !isOfAnother(fact, deals)).toList();
  }

  private static boolean isOfAnother(MergedFact fact, Map<Sum, List<MergedFact>> deals) {
    Amount amount = fact.fact().amount();
    if (fact.fact().type() != FactType.ACQUISITION || amount == null) return false;
    return deals.getOrDefault(new Sum(amount.value(), amount.unit()), List.of())
        .stream()
        .anyMatch(
            other -> other.evidence().size() >= TIMES * fact.evidence().size() && differs(fact.fact(), other.fact())
                && near(fact, other));
  }

  private static boolean near(MergedFact one, MergedFact other) {
    PartialDate first = FactDates.date(one);
    PartialDate second = FactDates.date(other);
    return first != null && second != null && Math.abs(first.year() - second.year()) <= 1;
  }

  /** Whether they share a side but not both. */
  private static boolean differs(Fact one, Fact other) {
    Set<String> sides = sides(one);
    Set<String> others = sides(other);
    return !others.containsAll(sides) && sides.stream().anyMatch(others::contains);
  }

  private static Set<String> sides(Fact fact) {
    return Stream.concat(Stream.of(fact.company()), fact.counterparties().stream())
        .map(PartyKey::of)
        .collect(Collectors.toSet());
  }
}
