package dossier.answer;

import dossier.company.Company;
import dossier.name.Party;
import dossier.text.TimeRange;
import java.util.ArrayList;
import java.util.List;
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
      return quoted(speaker, ask.company(), ask.choice().period(), among, limit, desk);
    });
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
