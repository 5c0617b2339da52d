package dossier.answer;

import dossier.company.Company;
import dossier.name.Party;
import dossier.text.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The view of what somebody said. */
final class QuotedWords {
  private QuotedWords() {}

  static View of(String words, int limit, Among among, FactDesk desk) {
    if (words.isBlank() && among.isNobody())
      return new FactView.Unclear("Name a person or a company, such as: quotes ballmer.", desk.state());
    if (words.isBlank()) return quoted("", null, null, among, limit, desk);
    return desk.understood(words, understood -> {
      FactAsk ask = FactAskReader.names(understood.question(), desk.companies());
      boolean misspelt = !ask.choice().others().isEmpty() && !understood.near().isEmpty() && !known(ask, desk);
      if (misspelt) return desk.unknown(understood.near().getFirst());
      String speaker = String.join(" ", ask.choice().others());
      View said = quoted(speaker, ask.company(), ask.choice().period(), among, limit, desk);
      return ask.company() == null && tells(said) == 0
          ? parted(speaker, ask.choice().period(), among, limit, desk).orElse(said)
          : said;
    });
  }

  /**
   * What somebody said whose name stands beside that of a company which it takes to be a part of the name, as in "cook apple"; nothing
   * where that is not so.
   */
  private static Optional<View> parted(String words, @Nullable TimeRange period, Among among, int limit,
      FactDesk desk) {
    int last = words.lastIndexOf(' ');
    int first = words.indexOf(' ');
    if (last < 0) return Optional.empty();
    return company(words.substring(last + 1), desk)
        .map(company -> quoted(words.substring(0, last), company, period, among, limit, desk))
        .filter(view -> tells(view) > 0)
        .or(() -> company(words.substring(0, first), desk)
            .map(company -> quoted(words.substring(first + 1), company, period, among, limit, desk))
            .filter(view -> tells(view) > 0));
  }

  private static Optional<Company> company(String name, FactDesk desk) {
    List<Company> named = new ArrayList<>();
    desk.understood(name, understood -> {
      FactAsk ask = FactAskReader.names(understood.question(), desk.companies());
      if (ask.company() != null && ask.choice().others().isEmpty()) named.add(ask.company());
      return new FactView.Unclear(name, desk.state());
    });
    return named.stream().findFirst();
  }

  private static int tells(View view) {
    return view instanceof FactView.Quotes quotes ? quotes.total() : 0;
  }

  private static View quoted(String speaker, @Nullable Company company, @Nullable TimeRange period, Among among,
      int limit, FactDesk desk) {
    List<Party> whom = new ArrayList<>(among.parties());
    if (company != null) whom.add(new Party(company.name(), company.id()));
    FactBase.Said said = desk.base().statements(speaker, whom, period, limit);
    String called = among.called() + (company == null ? "" : ", " + company.name());
    return among.isNobody()
        ? new FactView.Quotes(speaker, company, period, said.items(), said.total(), desk.state())
        : new FactView.Quotes(speaker, null, called, period, said.items(), said.total(), desk.state());
  }

  /** Whether a name outside the catalogue is a company of which something is told, or a speaker. */
  private static boolean known(FactAsk ask, FactDesk desk) {
    String name = String.join(" ", ask.choice().others());
    return !desk.base().facts(ask.parties()).isEmpty()
        || desk.base().statements(name, List.of(), null, 1).total() > 0;
  }
}
