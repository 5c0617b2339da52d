package dossier.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The amounts that tellings of one event give. */
final class Told {
  /** AmountGap in full before amounts a share and parts in percent, which are of something else. */
  private static final List<String> PARTS = List.of("percent", "/share");
  /**
   * What is so many times as much is no dispute but another quantity, as a price a share is beside that of the whole: the
   * greatest ratio in real disputes that were looked at was 2.
   */
  private static final double ANOTHER = 3;
  private static final Comparator<MergedFact.Told> TRUST = Comparator
      .comparingInt((MergedFact.Told told) -> Origins.independent(told.evidence()))
      .thenComparingInt(told -> told.evidence().size())
      .thenComparing(told -> Telling.moment(told.evidence().getFirst()))
      .thenComparingDouble(told -> told.amount().value())
      .reversed();

  private Told() {}

  /**
   * The amounts in the unit that most sources use, the most trusted first: what most independent sources tell, then what
   * was told last.
   *
   * @param tellings those that count, oldest first
   */
  static List<MergedFact.Told> of(List<Evidence> tellings) {
    Map<String, List<Evidence>> units = new LinkedHashMap<>();
    for (Evidence evidence : tellings)
      if (evidence.fact().amount() != null)
        units.computeIfAbsent(evidence.fact().amount().unit(), unit -> new ArrayList<>()).add(evidence);
    return units.entrySet()
        .stream()
        .max(Comparator.comparing((Map.Entry<String, List<Evidence>> unit) -> !part(unit.getKey()))
            .thenComparingInt(unit -> Origins.independent(unit.getValue()))
            .thenComparingInt(unit -> unit.getValue().size())
            .thenComparing(Map.Entry::getKey))
        .map(unit -> groups(unit.getValue()))
        .orElse(List.of());
  }

  /** Whether amounts are there and of the whole, not of a share or in per cent. */
  static boolean isWhole(List<MergedFact.Told> amounts) {
    return !amounts.isEmpty() && !part(amounts.getFirst().amount().unit());
  }

  private static boolean part(String unit) {
    return PARTS.stream().anyMatch(unit::endsWith);
  }

  /** AmountGap that agree are one; a range is that of a number inside it. */
  private static List<MergedFact.Told> groups(List<Evidence> tellings) {
    Map<Amount, List<Evidence>> groups = new LinkedHashMap<>();
    for (Amount amount : byStanding(tellings)) {
      Amount group = groups.keySet()
          .stream()
          .filter(other -> AmountGap.of(amount, other) <= Pair.SAME)
          .findFirst()
          .orElse(amount);
      groups.computeIfAbsent(group, _ -> new ArrayList<>()).addAll(telling(amount, tellings));
    }
    List<MergedFact.Told> all = groups.entrySet()
        .stream()
        .map(group -> new MergedFact.Told(group.getKey(),
            group.getValue().stream().sorted(Telling.OLDEST.reversed()).toList()))
        .sorted(Comparator.comparing((MergedFact.Told told) -> isRounded(told.amount(), groups.keySet()))
            .thenComparing(TRUST))
        .toList();
    double most = all.getFirst().amount().value();
    return all.stream().filter(told -> comparable(told.amount().value(), most)).toList();
  }

  private static boolean comparable(double value, double most) {
    return value == most || (value * most > 0 && Math.max(value / most, most / value) <= ANOTHER);
  }

  /** "more than $3 billion" beside "$3.3 billion": a figure of one digit, the other's beginning. */
  private static boolean isRounded(Amount amount, Collection<Amount> others) {
    return others.stream().anyMatch(other -> isRounded(amount, other));
  }

  private static boolean isRounded(Amount round, Amount exact) {
    return digits(round) == 1 && digits(exact) > 1 && round.value() == round.upper() && exact.value() == exact.upper()
        && exact.value() > round.value() && AmountGap.of(round, exact) <= Pair.ROUGHLY
        && round.unit().equals(exact.unit());
  }

  /** Numbers before ranges, the more told before the less, the more exact before the rounded. */
  private static List<Amount> byStanding(List<Evidence> tellings) {
    return tellings.stream()
        .map(evidence -> evidence.fact().amount())
        .distinct()
        .sorted(Comparator.comparing((Amount amount) -> amount.value() != amount.upper())
            .thenComparingInt(amount -> -Origins.independent(telling(amount, tellings)))
            .thenComparingInt(amount -> -digits(amount))
            .thenComparingDouble(Amount::value)
            .thenComparingDouble(Amount::upper))
        .toList();
  }

  private static List<Evidence> telling(Amount amount, List<Evidence> tellings) {
    return tellings.stream().filter(evidence -> amount.equals(evidence.fact().amount())).toList();
  }

  /** Digits of the number without zeros at its end. */
  private static int digits(Amount amount) {
    return java.math.BigDecimal.valueOf(amount.value()).stripTrailingZeros().precision();
  }
}
