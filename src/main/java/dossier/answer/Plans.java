package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plans seen from a day.
 *
 * @param ahead whose date has not passed, the soonest first
 * @param overdue whose date passed and of which nothing was reported since, the latest first; forecasts of figures come last
 */
record Plans(List<MergedFact> ahead, List<MergedFact> overdue) {
  /** The soonest first; what is for a day before what is for the month or year that ends then too. */
  private static final Comparator<MergedFact> BY_DATE = Comparator.comparing(Plans::until)
      .thenComparing(Plans::from, Comparator.reverseOrder());
  private static final Comparator<MergedFact> FIGURES_LAST = Comparator
      .comparing((MergedFact fact) -> fact.fact().type() == FactType.EARNINGS || fact.fact().type() == FactType.METRIC);

  /**
   * The plans among all known facts, which also tell what came of them.
   *
   * @param day no later than the newest article: nothing could be reported of later dates
   */
  static Plans of(List<MergedFact> facts, LocalDate day) {
    List<MergedFact> ahead = new ArrayList<>();
    List<MergedFact> overdue = new ArrayList<>();
    for (MergedFact fact : facts) {
      if (!isPlan(fact) || date(fact) == null) continue;
      boolean settled = facts.stream().anyMatch(other -> settles(other, fact));
      if (until(fact).isAfter(day) && !settled) ahead.add(fact);
      else if (!until(fact).isAfter(day) && !settled && !reportedSince(fact)) overdue.add(fact);
    }
    ahead.sort(BY_DATE);
    overdue.sort(FIGURES_LAST.thenComparing(BY_DATE.reversed()));
    return new Plans(List.copyOf(ahead), List.copyOf(overdue));
  }

  /** Shares and ranks to come are what somebody predicts, not what a company plans; a bare type says nothing. */
  private static boolean isPlan(MergedFact merged) {
    Fact fact = merged.fact();
    if (fact.modality() != Modality.PLANNED || FactGroups.bare(merged)) return false;
    if (fact.type() != FactType.METRIC || fact.amount() == null) return fact.type() != FactType.METRIC;
    Figures.Kind kind = Figures.kind(fact.amount().unit());
    return kind == Figures.Kind.COUNT || kind == Figures.Kind.PEOPLE || kind == Figures.Kind.MONEY;
  }

  static @Nullable PartialDate date(MergedFact fact) {
    return FactDates.planned(fact.fact());
  }

  /** The day after the last one that the plan may mean. */
  private static LocalDate until(MergedFact fact) {
    PartialDate date = date(fact);
    return date == null ? LocalDate.MAX : date.range().to();
  }

  private static LocalDate from(MergedFact fact) {
    PartialDate date = date(fact);
    return date == null ? LocalDate.MAX : date.range().from();
  }

  private static boolean reportedSince(MergedFact plan) {
    for (Evidence evidence : plan.evidence()) {
      PartialDate appeared = FactDates.appeared(evidence.dating());
      if (appeared != null && !appeared.range().from().isBefore(until(plan))) return true;
    }
    return false;
  }

  /** Whether {@code other} tells, later than the plan, of the same act as done, denied or over. */
  private static boolean settles(MergedFact other, MergedFact plan) {
    Fact later = other.fact();
    if (later.modality() == Modality.PLANNED || later.modality() == Modality.REPORTED) return false;
    if (later.type() != plan.fact().type() || !FactAsk.same(later.company(), plan.fact().company())) return false;
    PartialDate reported = FactDates.newest(other);
    PartialDate planned = FactDates.newest(plan);
    boolean after = reported == null || planned == null || reported.range().to().isAfter(planned.range().from());
    return after && (sameThing(later, plan.fact()) || shares(later.persons(), plan.fact().persons()));
  }

  private static boolean sameThing(Fact one, Fact other) {
    if (one.period() != null && Objects.equals(one.period(), other.period())) return true;
    for (Party party : one.counterparties())
      for (Party same : other.counterparties())
        if (FactAsk.same(party, same)) return true;
    return shares(one.products(), other.products())
        || (one.products().isEmpty() && other.products().isEmpty() && shares(one.places(), other.places()));
  }

  private static boolean shares(List<String> some, List<String> others) {
    return some.stream()
        .anyMatch(one -> others.stream()
            .anyMatch(other -> one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT))));
  }
}
