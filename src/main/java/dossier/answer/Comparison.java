package dossier.answer;

import dossier.company.Company;
import dossier.company.NearSpelling;
import dossier.fact.MergedFact;
import dossier.name.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The view of two to four companies side by side. */
final class Comparison {
  private static final int MOST_COMPARED = 4;

  private Comparison() {}

  static View of(String words, Among among, FactDesk desk) {
    return words.isBlank()
        ? compared(FactAsk.ALL, List.of(), among, desk)
        : desk.understood(words,
            understood -> compared(FactAskReader.compared(understood.question(), desk.companies()).onEitherSide(),
                understood.near(), among, desk));
  }

  private static View compared(FactAsk ask, List<NearSpelling> near, Among among, FactDesk desk) {
    Set<Company> compared = new LinkedHashSet<>(ask.compared(desk.companies()));
    compared.addAll(among.companies());
    String unknown = ask.untracked();
    if (unknown != null) return desk.unknown(unknown, near);
    boolean all = among.outside().isEmpty() && among.own().isEmpty();
    if (!all || compared.size() < 2 || compared.size() > MOST_COMPARED)
      return new FactView.Unclear(
          "Name two to four tracked companies, such as: compare huawei zte market share."
              + (among.isNobody() ? "" : " With " + among.called() + " there are " + count(compared, among) + "."),
          desk.state());
    List<Party> parties = compared.stream().map(company -> new Party(company.name(), company.id())).toList();
    List<MergedFact> facts = desk.base().facts(parties).stream().filter(ask::fitsPeriod).toList();
    Headlines headlines = new Headlines(desk.snapshot(), desk.citing(), desk.now());
    CompareNews news = CompareNews.of(List.copyOf(compared), ask.choice().period(), headlines, desk);
    List<CompareRow> rows = new CompareView(parties, desk.citing(), desk.own()).rows(facts, ask.words(), news);
    List<FactView.Compare.Together> together = ask.words().isEmpty()
        ? news.together()
            .stream()
            .map(shared -> new FactView.Compare.Together(called(shared, compared), headlines.shown(shared.title())))
            .toList()
        : List.of();
    return new FactView.Compare(List.copyOf(compared), ask.words().isEmpty() ? null : ask.called(), rows, together,
        desk.state());
  }

  private static String called(CompareNews.Shared shared, Set<Company> compared) {
    return compared.size() == 2 ? "Both" : String.join(", ", shared.companies().stream().map(Company::name).toList());
  }

  private static String count(Set<Company> compared, Among among) {
    int outside = among.outside().size() + among.own().size();
    return compared.size() + (outside == 0 ? "" : " and " + outside + " outside the catalogue");
  }
}
