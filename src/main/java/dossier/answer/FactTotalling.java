package dossier.answer;

import dossier.answer.FactTotals.Sum;
import dossier.article.ArticleId;
import dossier.fact.Amount;
import dossier.fact.Deals;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts and adds up facts. */
final class FactTotalling {
  /** What facts are called that may be agreed and not yet done. */
  private static final String DEALS = "acquisitions";

  private FactTotalling() {}

  /**
   * The totals of {@code facts}.
   *
   * @param noun what they are called, in the plural: "acquisitions"
   */
  static FactTotals of(List<MergedFact> facts, String noun) {
    Map<Modality, List<MergedFact>> byModality = new EnumMap<>(Modality.class);
    List<MergedFact> deals = facts.stream().filter(fact -> Deals.isOne(fact.fact())).toList();
    for (MergedFact fact : deals)
      byModality.computeIfAbsent(fact.fact().modality(), any -> new ArrayList<>()).add(fact);
    List<FactTotals.Tally> tallies = byModality.entrySet()
        .stream()
        .map(each -> tally(each.getKey(), each.getValue()))
        .toList();
    Set<ArticleId> articles = new HashSet<>();
    for (MergedFact fact : deals)
      fact.evidence().stream().map(Evidence::article).forEach(articles::add);
    List<String> lines = new ArrayList<>();
    boolean several = tallies.stream().flatMap(tally -> tally.sums().stream()).map(Sum::measure).distinct().count() > 1
        || deals.stream().map(fact -> fact.fact().type()).distinct().count() > 1;
    tallies.forEach(tally -> lines.add(line(tally, noun, several)));
    String notAdded = notAdded(deals);
    if (!notAdded.isEmpty()) lines.add(notAdded);
    int unnamed = facts.size() - deals.size();
    if (unnamed > 0)
      lines.add("Not counted: " + counted(unnamed, "facts") + (unnamed == 1 ? " that does" : " that do")
          + " not say which deal is meant.");
    if (!deals.isEmpty()) lines.add("From " + Counts.of(articles.size(), "article") + ", each event counted once.");
    return new FactTotals(tallies, articles.size(), lines);
  }

  /** The total of what is agreed or done alone, in one line; nothing unless it adds up two amounts. */
  static Optional<FactTotals> ofDone(List<MergedFact> facts, String noun) {
    List<MergedFact> done = facts.stream()
        .filter(fact -> fact.fact().modality() == Modality.ASSERTED && Deals.isOne(fact.fact()))
        .toList();
    if (done.isEmpty()) return Optional.empty();
    FactTotals all = of(done, noun);
    boolean adds = all.tallies().getFirst().sums().stream().anyMatch(sum -> sum.facts() > 1);
    return adds
        ? Optional.of(new FactTotals(all.tallies(), all.articles(), List.of(all.lines().getFirst())))
        : Optional.empty();
  }

  /** What has amounts that are never added, and why. */
  private static String notAdded(List<MergedFact> facts) {
    Map<String, Set<String>> byReason = new LinkedHashMap<>();
    for (MergedFact fact : facts) {
      SumMeasure measure = SumMeasure.of(fact);
      if (fact.fact().amount() != null && !measure.adds())
        byReason.computeIfAbsent(measure.whyNot(), any -> new TreeSet<>()).add(measure.label());
    }
    return byReason.isEmpty()
        ? ""
        : "Not added up: " + byReason.entrySet()
            .stream()
            .map(each -> String.join(", ", each.getValue()) + " (" + each.getKey() + ")")
            .collect(Collectors.joining("; ")) + ".";
  }

  private record Unit(String measure, String unit) {}

  private static FactTotals.Tally tally(Modality modality, List<MergedFact> facts) {
    Map<Unit, List<MergedFact>> byUnit = new LinkedHashMap<>();
    for (MergedFact fact : facts) {
      Amount amount = fact.fact().amount();
      SumMeasure measure = SumMeasure.of(fact);
      if (amount != null && measure.adds(amount))
        byUnit.computeIfAbsent(new Unit(measure.label(), amount.unit()), any -> new ArrayList<>()).add(fact);
    }
    List<Sum> sums = byUnit.entrySet()
        .stream()
        .map(each -> sum(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(Sum::facts).reversed().thenComparing(Sum::measure).thenComparing(Sum::unit))
        .toList();
    int with = byUnit.values().stream().mapToInt(List::size).sum();
    return new FactTotals.Tally(modality, facts.size(), sums, facts.size() - with);
  }

  /** People of one company that differ by less than this share of the larger number are told of one programme as it grows. */
  private static final double ROUGHLY = 0.2;

  private static boolean isNear(double one, double other, double apart) {
    return Math.abs(one - other) <= apart * Math.max(one, other);
  }

  /** One company tells the same amount twice mostly of one event: it counts once, and so do nearly the same numbers of people. */
  private static Sum sum(Unit unit, List<MergedFact> facts) {
    double total = 0;
    int disputed = 0;
    int counted = 0;
    Map<String, List<Double>> seen = new HashMap<>();
    double apart = Figures.kind(unit.unit) == Figures.Kind.PEOPLE ? ROUGHLY : 0;
    for (MergedFact fact : facts) {
      Amount amount = fact.fact().amount();
      if (amount == null) continue;
      List<Double> own = seen.computeIfAbsent(PartyKey.of(fact.fact().company()), any -> new ArrayList<>());
      if (own.stream().anyMatch(other -> isNear(other, amount.value(), apart))) continue;
      own.add(amount.value());
      counted++;
      total += amount.value();
      if (fact.disagrees()) disputed++;
    }
    return new Sum(unit.measure, unit.unit, total, counted, disputed);
  }

  /** @param named whether each sum says what it is of */
  private static String line(FactTotals.Tally tally, String noun, boolean named) {
    StringBuilder line = new StringBuilder(lead(tally.modality(), noun)).append(": ")
        .append(counted(tally.facts(), noun));
    for (Sum sum : tally.sums()) {
      boolean first = sum.equals(tally.sums().getFirst());
      line.append(named ? "; " + sum.measure() + ": " : first ? ", " : " and ")
          .append(Figures.of(Amount.of(sum.total(), sum.unit())))
          .append(" in all for ")
          .append(sum.facts());
      if (sum.disputed() > 0)
        line.append(" (sources differ on ").append(sum.disputed()).append(")");
    }
    if (!tally.sums().isEmpty() && tally.without() > 0)
      line.append("; ").append(tally.without()).append(" without an amount that can be added");
    int repeated = tally.facts() - tally.without() - tally.sums().stream().mapToInt(Sum::facts).sum();
    if (repeated > 0) line.append("; ").append(repeated).append(" with an amount that is counted already");
    if (tally.sums().isEmpty()) line.append(", none with an amount that can be added");
    return line.append('.').toString();
  }

  /** "3 acquisitions", "1 acquisition", "4 revenue facts". */
  static String counted(int count, String noun) {
    String plural = noun.endsWith("s") ? noun : noun + " facts";
    String one = plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.replaceFirst("(?<=ch|ss)es$|s$", "");
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : plural);
  }

  private static String lead(Modality modality, String noun) {
    return switch (modality) {
      case ASSERTED -> noun.equals(DEALS) ? "Agreed or completed" : "Happened";
      case PLANNED -> "Planned";
      case REPORTED -> "Rumoured";
      case DENIED -> "Denied";
      case ENDED -> "Called off or over";
    };
  }
}
