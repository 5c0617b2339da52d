package dossier.answer;

import dossier.company.Company;
import dossier.fact.MergedFact;
import dossier.name.Party;
import dossier.text.TimeRange;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The view of facts in the order of what happened. */
final class Timelines {
  private static final String COMMAND = "timeline";

  private Timelines() {}

  static View of(String words, Among among, FactDesk desk) {
    return desk.asked(words, read -> {
      FactAsk ask = FactAskHeading.among(read, among, desk.today()).onEitherSide();
      TimeRange period = ask.choice().period();
      List<MergedFact> events = JointDeals.dated(TimelineView.events(desk.facts(ask), period), desk.base());
      String called = FactAskHeading.calledOrNull(read, among);
      Company company = called == null ? ask.company() : null;
      Predicate<String> whose = company == null ? any -> true : Titles.naming(company);
      TimelineView view = new TimelineView(desk.wording(), whose, desk.own(),
          company == null ? Set.of() : Titles.own(company), further(company, called, ask));
      Headlines headlines = new Headlines(desk.snapshot(), desk.citing(), desk.now());
      List<ViewLine> lines = view.lines(events, period).stream().map(line -> line.dated(headlines::day)).toList();
      List<Headlines.Candidate> news = company == null || !ask.words().isEmpty()
          ? List.of()
          : headlines.weightiest(company, period, desk.now(), lines.stream().map(ViewLine::fact).toList())
              .stream()
              .filter(title -> whose.test(TitleKinds.told(title.title())))
              .toList();
      List<FactGroup> groups = view.groups(lines, period, news, headlines);
      Chart chart = company == null
          ? null
          : TimelineChart.of(new Party(company.name(), company.id()), events).orElse(null);
      int total = groups.stream().mapToInt(group -> group.lines().size() + group.more()).sum();
      return new FactView.Timeline(company, called, period, groups, total, chart, desk.state());
    });
  }

  /** What stands before a year or month in the command that shows all of it; empty where it would not be read so. */
  private static String further(@Nullable Company company, @Nullable String called, FactAsk ask) {
    boolean one = ask.choice().companies().size() == 1 && ask.choice().others().isEmpty();
    boolean plain = ask.words().isEmpty() && ask.otherSides().isEmpty();
    if (!plain) return "";
    if (called != null) return COMMAND + " " + called;
    return company == null || !one ? "" : COMMAND + " " + typed(company);
  }

  /** A name as it is typed: "Meta (Facebook)" by its first. */
  static String typed(Company company) {
    int former = company.name().indexOf(" (");
    return former < 0 ? company.name() : company.name().substring(0, former);
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
