package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of the outlooks that a company gave for one measure of one period the newest. What it said weeks before has been replaced,
 * also where a loss took the place of a profit.
 */
final class NewestOutlook {
  /** Days within which outlooks of one round of results are told: those of net and of operating profit both stand. */
  private static final int ROUND = 14;
  /** What a company is left with, however it is counted. */
  private static final Set<String> BOTTOM_LINE = Set.of("profit", "operating", "loss");

  /** Whose outlook of what for when. */
  private record Matter(String company, String measure, String period, List<String> parts) {}

  private NewestOutlook() {}

  /** The facts without the outlooks that newer ones replaced. */
  static List<MergedFact> of(List<MergedFact> plans) {
    Map<Matter, LocalDate> newest = new HashMap<>();
    for (MergedFact plan : plans)
      if (plan.fact().type() == FactType.EARNINGS) newest.merge(matter(plan), told(plan), NewestOutlook::later);
    return plans.stream()
        .filter(plan -> plan.fact().type() != FactType.EARNINGS
            || !told(plan).plusDays(ROUND).isBefore(newest.getOrDefault(matter(plan), LocalDate.MIN)))
        .toList();
  }

  private static Matter matter(MergedFact plan) {
    Fact fact = plan.fact();
    String sense = FactSenses.of(plan);
    return new Matter(PartyKey.of(fact.company()), BOTTOM_LINE.contains(sense) ? "profit" : sense,
        String.valueOf(Plans.date(plan)), fact.products());
  }

  private static LocalDate told(MergedFact plan) {
    @Nullable
    PartialDate told = FactDates.newest(plan);
    return told == null ? LocalDate.MIN.plusDays(ROUND) : told.range().from();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
