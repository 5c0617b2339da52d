package dossier.answer;

import dossier.fact.MergedFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The view of plans ahead and overdue. */
final class UpcomingPlans {
  private static final int AHEAD = 30;

  private UpcomingPlans() {}

  static View of(String words, Among among, FactDesk desk) {
    return desk.asked(words, read -> {
      Instant newest = desk.snapshot().newest();
      // Of an archive the plans of its last day are wanted, not those of a day of which it cannot know.
      LocalDate day = FactDesk.day(newest != null && newest.isBefore(desk.now()) ? newest : desk.now());
      FactAsk ask = FactAskHeading.among(read, among, desk.today()).onEitherSide();
      Plans plans = Plans.of(desk.base().facts(ask.parties()), day);
      LaterReports later = new LaterReports(desk.snapshot(), desk.now());
      List<MergedFact> ahead = once(plans.ahead().stream().filter(plan -> isMeant(plan, ask)), desk);
      List<MergedFact> overdue = once(
          plans.overdue().stream().filter(plan -> isMeant(plan, ask) && !later.speakOf(plan)), desk);
      return new FactView.Upcoming(day, ask.choice().companies(), FactAskHeading.calledOrNull(read, among),
          FactGroups.byMonth(ahead.stream().limit(AHEAD).toList(), desk.wording()), ahead.size(),
          FactGroups.distinct(overdue.stream().limit(FactViews.ITEMS).map(desk.wording()::item).toList()),
          overdue.size(), desk.state());
    });
  }

  /** Of all companies those of the catalogue are meant: others stand in the news as analysts and investors too. */
  private static boolean isMeant(MergedFact plan, FactAsk ask) {
    return ask.fits(plan) && (!ask.parties().isEmpty() || plan.fact().company().company() != null);
  }

  /** Those with a line of their own, each matter once. */
  private static List<MergedFact> once(Stream<MergedFact> plans, FactDesk desk) {
    List<ViewLine> lines = ViewLine.of(NewestOutlook.of(plans.filter(desk.own()).toList()))
        .stream()
        .filter(line -> line.title() == null)
        .toList();
    return SameMatter.once(lines).stream().map(ViewLine::fact).toList();
  }
}
