package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The view of plans ahead and overdue. */
final class UpcomingPlans {
  private static final int AHEAD = 30;
  /** The sense of changes of office in which somebody gives one up. */
  private static final String LEAVE = "leave";
  /** That of products in which they come to market. */
  private static final String LAUNCH = "launch";

  /** All that is told of a plan, by its id: the plan itself has the newest telling alone. */
  private final Map<String, MergedFact> whole;
  private final Predicate<MergedFact> own;

  private UpcomingPlans(List<MergedFact> facts, FactDesk desk) {
    this.whole = facts.stream().collect(Collectors.toMap(MergedFact::id, fact -> fact, (one, _) -> one));
    this.own = desk.own();
  }

  static View of(String words, Among among, FactDesk desk) {
    return desk.asked(words, read -> {
      Instant newest = desk.snapshot().newest();
      // Of an archive the plans of its last day are wanted, not those of a day of which it cannot know.
      LocalDate day = FactDesk.day(newest != null && newest.isBefore(desk.now()) ? newest : desk.now());
      FactAsk ask = FactAskHeading.among(read, among, desk.today()).onEitherSide();
      List<MergedFact> facts = desk.base().facts(ask.parties()).stream().map(TitleYear::of).toList();
      Plans plans = Plans.of(facts, day);
      UpcomingPlans view = new UpcomingPlans(facts, desk);
      LaterReports later = new LaterReports(desk.snapshot(), desk.now());
      List<MergedFact> ahead = view.once(
          plans.ahead().stream().filter(plan -> isMeant(plan, ask) && !later.overtake(plan, day)));
      List<MergedFact> overdue = view.once(plans.overdue()
          .stream()
          .filter(plan -> isMeant(plan, ask) && !isDeparture(plan) && !later.speakOf(plan)));
      return new FactView.Upcoming(day, ask.choice().companies(), FactAskHeading.calledOrNull(read, among),
          FactGroups.byMonth(ahead.stream().limit(AHEAD).toList(), desk.wording()), ahead.size(),
          FactGroups.distinct(overdue.stream().limit(FactViews.ITEMS).map(desk.wording()::plan).toList()),
          overdue.size(), desk.state());
    });
  }

  /** Of all companies those of the catalogue are meant: others stand in the news as analysts and investors too. */
  private static boolean isMeant(MergedFact plan, FactAsk ask) {
    return ask.fits(plan) && (!ask.parties().isEmpty() || plan.fact().company().company() != null);
  }

  /** Those with a line of their own, each matter once. When a deal is to be closed is told further down, and has its line wherever that is. */
  private List<MergedFact> once(Stream<MergedFact> plans) {
    List<MergedFact> newest = NewestOutlook.of(
        plans.filter(plan -> ClosingPlans.is(plan) || own.test(whole(plan))).toList());
    Set<String> typed = ViewLine.of(newest.stream().filter(plan -> !ClosingPlans.is(plan)).map(this::whole).toList())
        .stream()
        .filter(line -> line.title() == null)
        .map(line -> line.fact().id())
        .collect(Collectors.toSet());
    List<ViewLine> lines = newest.stream()
        .filter(plan -> ClosingPlans.is(plan) || typed.contains(plan.id()) || isForDay(plan))
        .map(plan -> new ViewLine(ownSum(plan), null))
        .toList();
    List<MergedFact> once = new ArrayList<>();
    for (ViewLine line : SameMatter.once(lines))
      if (once.stream().noneMatch(other -> isToldWith(other, line.fact()))) once.add(line.fact());
    return once;
  }

  private MergedFact whole(MergedFact plan) {
    return whole.getOrDefault(plan.id(), plan);
  }

  /** What is to be launched on a day that is known is worth telling though it has no name yet. */
  private static boolean isForDay(MergedFact plan) {
    PartialDate date = plan.fact().date();
    return plan.fact().type() == FactType.PRODUCT_LAUNCH && FactSenses.of(plan).equals(LAUNCH) && date != null
        && date.day() > 0 && !plan.fact().products().isEmpty();
  }

  /** Nobody reports that somebody who was to leave has left. */
  private static boolean isDeparture(MergedFact plan) {
    return plan.fact().type() == FactType.EXECUTIVE_CHANGE && FactSenses.of(plan).equals(LEAVE);
  }

  /** A plan without a sum that only rumours and guesses of others tell. */
  private static MergedFact ownSum(MergedFact plan) {
    Fact fact = plan.fact();
    boolean own = plan.evidence()
        .stream()
        .anyMatch(each -> each.fact().amount() != null && each.fact().modality() != Modality.REPORTED);
    if (fact.amount() == null || own || ClosingPlans.is(plan)) return plan;
    return new MergedFact(plan.id(), fact.withAmount(null), plan.evidence(), plan.history(), List.of(), plan.sources());
  }

  /** Whether one sentence tells both plans, of the same things for the same day: "will begin to sell phones in Spain" launches them there. */
  private static boolean isToldWith(MergedFact one, MergedFact other) {
    return !one.fact().products().isEmpty() && one.fact().products().equals(other.fact().products())
        && one.fact().company().equals(other.fact().company())
        && Objects.equals(Plans.date(one), Plans.date(other))
        && one.evidence().stream().anyMatch(each -> other.evidence().stream().anyMatch(more -> isSame(each, more)));
  }

  private static boolean isSame(Evidence one, Evidence other) {
    return one.article().equals(other.article()) && one.sentence() == other.sentence();
  }
}
