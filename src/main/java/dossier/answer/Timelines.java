package dossier.answer;

import dossier.company.Company;
import dossier.fact.MergedFact;
import dossier.name.Party;
import dossier.text.TimeRange;
import java.util.List;
import java.util.function.Consumer;

/** The view of facts in the order of what happened. */
final class Timelines {
  private Timelines() {}

  static View of(String words, Among among, FactDesk desk) {
    return desk.asked(words, read -> {
      FactAsk ask = FactAskHeading.among(read, among, desk.today()).onEitherSide();
      TimeRange period = ask.choice().period();
      List<MergedFact> events = TimelineView.events(desk.facts(ask), period);
      String called = FactAskHeading.calledOrNull(read, among);
      Company company = called == null ? ask.company() : null;
      TimelineView view = company == null
          ? new TimelineView(desk.wording(), any -> true, desk.own())
          : new TimelineView(desk.wording(), Titles.naming(company), desk.own());
      Headlines headlines = new Headlines(desk.snapshot(), desk.citing());
      List<Headlines.Candidate> news = company == null || !ask.words().isEmpty()
          ? List.of()
          : headlines.of(company, period, desk.now(), view.shown(events));
      List<FactGroup> groups = view.groups(events, period, news, headlines::shown);
      Chart chart = company == null
          ? null
          : TimelineChart.of(new Party(company.name(), company.id()), events).orElse(null);
      return new FactView.Timeline(company, called, period, groups, events.size(), chart, desk.state());
    });
  }

  /** The same without lines; {@code take} receives all events. */
  static View export(String words, Among among, FactDesk desk, Consumer<List<MergedFact>> take) {
    return desk.asked(words, read -> {
      FactAsk ask = FactAskHeading.among(read, among, desk.today()).onEitherSide();
      List<MergedFact> events = TimelineView.events(desk.facts(ask), ask.choice().period());
      take.accept(events);
      return new FactView.Timeline(ask.company(), ask.choice().period(), List.of(), events.size(), desk.state());
    });
  }
}
