package dossier.answer;

import dossier.company.CompanyId;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.fact.Period;
import dossier.name.Party;
import dossier.question.FiscalYears;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans seen from a day.
 *
 * @param ahead whose date has not passed, the soonest first
 * @param overdue whose date passed in the last two years and of which nothing was reported since, the latest first; forecasts of figures come last
 */
record Plans(List<MergedFact> ahead, List<MergedFact> overdue) {
  /** The soonest first; what is for a day before what is for the month or year that ends then too. */
  private static final Comparator<MergedFact> BY_DATE = Comparator.comparing(Plans::until)
      .thenComparing(Plans::from, Comparator.reverseOrder());
  /** Days for which an outlook stands: companies give a new one with each quarter's results. */
  private static final int FORESEEN_DAYS = 100;
  /** Days after which what was planned for some day of this year has had its day. */
  private static final int PLANNED_DAYS = 200;
  /** Months of a year in which what was planned for some day of it is still to come. */
  private static final int HALF_YEAR = 6;
  /** Years after which nobody waits for news of a plan any more. */
  private static final int OVERDUE_YEARS = 2;
  /** The sense of deals in which a company gives away what it has. */
  private static final String SELL = "sell";
  private static final Comparator<MergedFact> FIGURES_LAST = Comparator
      .comparing(Plans::isFigure);

  /** Who does what kind of thing. */
  private record Subject(FactType type, String company) {
    static Subject of(MergedFact fact) {
      return new Subject(fact.fact().type(), PartyKey.of(fact.fact().company()));
    }
  }

  /**
   * The plans among all known facts, which also tell what came of them.
   *
   * @param day no later than the newest article: nothing could be reported of later dates
   */
  static Plans of(List<MergedFact> facts, LocalDate day) {
    List<MergedFact> ahead = new ArrayList<>();
    List<MergedFact> overdue = new ArrayList<>();
    Map<Subject, List<MergedFact>> outcomes = facts.stream()
        .filter(Plans::isOutcome)
        .collect(Collectors.groupingBy(Subject::of));
    List<MergedFact> closings = ClosingPlans.of(facts);
    Stream<MergedFact> plans = facts.stream().filter(fact -> isPlan(fact) || isOfOffice(fact));
    for (MergedFact fact : Stream.concat(plans, closings.stream()).toList()) {
      MergedFact plan = closings.contains(fact) ? fact : NewestTelling.of(fact);
      if (date(plan) == null || isSuperseded(plan, day)) continue;
      boolean closing = ClosingPlans.is(plan);
      boolean settled = outcomes.getOrDefault(Subject.of(fact), List.of())
          .stream()
          .anyMatch(each -> !each.equals(fact) && settles(each, fact) && (!closing || ClosingPlans.isEnd(each)));
      MergedFact whole = closing && !settled ? DealSum.of(plan, facts) : plan;
      if (until(plan).isAfter(day) && !settled) ahead.add(whole);
      else if (!isOfOffice(fact) && isOverdue(plan, day) && !settled && !reportedSince(fact, plan)) overdue.add(whole);
    }
    ahead.sort(BY_DATE);
    overdue.sort(FIGURES_LAST.thenComparing(BY_DATE.reversed()));
    return new Plans(List.copyOf(ahead), List.copyOf(overdue));
  }

  /** Shares and ranks to come are what somebody predicts, not what a company plans; a bare type says nothing. */
  private static boolean isPlan(MergedFact merged) {
    Fact fact = merged.fact();
    if (fact.modality() != Modality.PLANNED || FactGroups.bare(merged)) return false;
    if (!isFirm(merged) && !ClosingPlans.is(NewestTelling.of(merged))) return false;
    if (fact.type() != FactType.METRIC || fact.amount() == null) return fact.type() != FactType.METRIC;
    Figures.Kind kind = Figures.kind(fact.amount().unit());
    return kind == Figures.Kind.COUNT || kind == Figures.Kind.PEOPLE || kind == Figures.Kind.MONEY;
  }

  /** "Roe is leaving. She will go in May": a change of office that is told as so, and for when it is besides. */
  private static boolean isOfOffice(MergedFact merged) {
    return merged.fact().type() == FactType.EXECUTIVE_CHANGE && merged.fact().modality() == Modality.ASSERTED
        && merged.fact().date() == null
        && merged.evidence().getFirst().article().equals(FactTimes.telling(merged).article())
        && Plans.date(NewestTelling.of(merged)) != null
        && NewestTelling.of(merged).fact().modality() == Modality.PLANNED;
  }

  /** Purchases and money to be raised are talked of in passing more often than they are planned: a title or lead tells of the plan, or a sentence says in which month, of what is sold in which year. */
  private static boolean isFirm(MergedFact merged) {
    FactType type = merged.fact().type();
    return (type != FactType.ACQUISITION && type != FactType.FUNDING) || merged.evidence()
        .stream()
        .filter(each -> each.fact().modality() == Modality.PLANNED)
        .anyMatch(each -> each.sentence() < Standing.LEAD || isOfMonth(each.fact().date())
            || (each.fact().date() != null && FactSenses.of(merged).equals(SELL)));
  }

  private static boolean isOfMonth(@Nullable PartialDate date) {
    return date != null && date.month() > 0;
  }

  private static boolean isOverdue(MergedFact fact, LocalDate day) {
    return !until(fact).isAfter(day) && !until(fact).plusYears(OVERDUE_YEARS).isBefore(day);
  }

  /** A figure that was foreseen long ago was foreseen anew since; what was planned long ago for some day of this year has had its day. */
  private static boolean isSuperseded(MergedFact fact, LocalDate day) {
    PartialDate told = FactDates.newest(fact);
    PartialDate date = date(fact);
    boolean figure = isFigure(fact);
    boolean thisYear = date != null && date.month() == 0 && date.year() == day.getYear()
        && day.getMonthValue() > HALF_YEAR;
    boolean ahead = until(fact).isAfter(day);
    int days = figure ? FORESEEN_DAYS : PLANNED_DAYS;
    return (figure || thisYear) && ahead && told != null && told.range().to().plusDays(days).isBefore(day);
  }

  static @Nullable PartialDate date(MergedFact fact) {
    PartialDate end = fiscalEnd(fact);
    return end != null ? end : FactDates.planned(fact.fact());
  }

  /**
   * The month in which the fiscal year ends that a plan is for, where the company's are known: what is foreseen is not over, also
   * where the year is called by the one in which it begins.
   */
  private static @Nullable PartialDate fiscalEnd(MergedFact plan) {
    Period period = plan.fact().period();
    CompanyId company = plan.fact().company().company();
    if (period == null || company == null || plan.fact().date() != null || period.kind() != Period.Kind.FISCAL_YEAR)
      return null;
    PartialDate told = FactDates.newest(plan);
    return FiscalYears.end(company, period.year())
        .map(end -> told != null && end.isBefore(told.range().from()) ? end.plusYears(1) : end)
        .map(end -> new PartialDate(end.getYear(), end.getMonthValue(), 0))
        .orElse(null);
  }

  /** All days that the plan may mean; null where it is for no time. */
  static @Nullable TimeRange days(MergedFact plan) {
    PartialDate date = plan.fact().date();
    if (date != null) return date.range();
    return plan.fact().period() == null ? null : plan.fact().period().range();
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

  /** From when on reports tell of it as of something that is there: what is for a day is told of on that day. */
  private static LocalDate reported(MergedFact plan) {
    PartialDate date = date(plan);
    return date != null && date.day() > 0 ? from(plan) : until(plan);
  }

  private static boolean reportedSince(MergedFact fact, MergedFact plan) {
    for (Evidence evidence : fact.evidence()) {
      PartialDate appeared = FactDates.appeared(evidence.dating());
      if (appeared != null && !appeared.range().from().isBefore(reported(plan))) return true;
    }
    return false;
  }

  private static boolean isOutcome(MergedFact fact) {
    return fact.fact().modality() != Modality.PLANNED && fact.fact().modality() != Modality.REPORTED;
  }

  /** Whether {@code other}, which tells of such an act as done, denied or over, does so later than the plan and of the same. */
  private static boolean settles(MergedFact other, MergedFact plan) {
    Fact later = other.fact();
    PartialDate reported = FactDates.newest(other);
    PartialDate planned = FactDates.newest(plan);
    if (isFigure(plan)) return isOfPeriod(later, plan.fact());
    boolean after = reported == null || planned == null || reported.range().to().isAfter(planned.range().from());
    return after && (sameThing(later, plan.fact()) || shares(later.persons(), plan.fact().persons()));
  }

  private static boolean isFigure(MergedFact fact) {
    return fact.fact().type() == FactType.EARNINGS || fact.fact().type() == FactType.METRIC;
  }

  /** What was sold or earned by now is no outcome of what is foreseen for a period. */
  private static boolean isOfPeriod(Fact result, Fact plan) {
    return plan.period() != null && Objects.equals(result.period(), plan.period());
  }

  private static boolean sameThing(Fact one, Fact other) {
    if (one.period() != null && Objects.equals(one.period(), other.period())) return true;
    for (Party party : one.counterparties())
      for (Party same : other.counterparties())
        if (FactAsk.same(party, same)) return true;
    return isOf(one.products(), other.products())
        || (one.products().isEmpty() && other.products().isEmpty() && shares(one.places(), other.places()));
  }

  /** Whether what was done is what was planned, or more exactly so: "iPhone 5S" of "version of iPhone". */
  private static boolean isOf(List<String> done, List<String> planned) {
    Set<String> words = SameThings.words(planned);
    return !words.isEmpty() && SameThings.words(done).containsAll(words);
  }

  private static boolean shares(List<String> some, List<String> others) {
    return some.stream()
        .anyMatch(one -> others.stream()
            .anyMatch(other -> one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT))));
  }
}
