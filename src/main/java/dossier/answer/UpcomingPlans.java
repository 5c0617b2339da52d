package dossier.answer;

import dossier.fact.MergedFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
      List<MergedFact> ahead = plans.ahead().stream().filter(ask::fits).toList();
      List<MergedFact> overdue = plans.overdue().stream().filter(ask::fits).toList();
      return new FactView.Upcoming(day, ask.choice().companies(), FactAskHeading.calledOrNull(read, among),
          FactGroups.byMonth(ahead.stream().limit(AHEAD).toList(), desk.wording()), ahead.size(),
          FactGroups.distinct(overdue.stream().limit(FactViews.ITEMS).map(desk.wording()::item).toList()),
          overdue.size(), desk.state());
    });
  }
}
