package dossier.answer;

import dossier.fact.MergedFact;
import dossier.name.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names in a choice of facts that are outside the catalogue, held against what is told. */
final class AskedNames {
  /** Other sides that are named as examples. */
  private static final int EXAMPLES = 3;
  private static final String KINDS = FactWord.all()
      .stream()
      .map(FactWord::called)
      .distinct()
      .collect(Collectors.joining(", "));

  private final FactBase base;
  private final FactAsk ask;

  AskedNames(FactBase base, FactAsk ask) {
    this.base = base;
    this.ask = ask;
  }

  /** The names of which nothing is told, as typed. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (String name : ask.choice().others())
      if (base.facts(List.of(new Party(name, null))).isEmpty()) unknown.add(name);
    for (Party other : ask.otherSides())
      if (other.company() == null && base.called(other.name()).isEmpty()) unknown.add(other.name());
    return unknown;
  }

  /** The same with the companies that the other side as typed may mean. */
  FactAsk resolved(LocalDate asked) {
    Set<Party> sides = new LinkedHashSet<>();
    for (Party other : ask.otherSides())
      if (other.company() == null) sides.addAll(base.called(other.name()));
      else
        sides.add(other);
    return sides.isEmpty() || sides.equals(Set.copyOf(ask.otherSides()))
        ? ask
        : FactAskHeading.opposed(ask, List.copyOf(sides), asked);
  }

  /** What to tell who typed names of which nothing is told. */
  String reason(List<String> unknown) {
    StringBuilder reason = new StringBuilder();
    for (String name : unknown) {
      reason.append("I know nothing of “")
          .append(name)
          .append("”: no fact has a company or other side of that name, and it is")
          .append(" neither a kind of facts nor a period.");
      List<String> near = base.near(name);
      if (!near.isEmpty()) reason.append(" Near names: ").append(String.join(", ", near)).append('.');
      if (base.statements(name, List.of(), null, 1).total() > 0)
        reason.append(" What such a speaker said: quotes ").append(name).append('.');
      reason.append('\n');
    }
    reason.append("Possible kinds: ")
        .append(KINDS)
        .append(".\nPossible periods: 2011, June 2011, since March 2018, last month.");
    return reason.append("\nOther sides: ").append(examples()).append('.').toString();
  }

  /** Whom the companies that are known have most to do with. */
  private String examples() {
    List<Party> known = ask.parties().stream().filter(party -> party.company() != null).toList();
    Map<String, Long> counts = known.isEmpty()
        ? Map.of()
        : base.facts(known)
            .stream()
            .map(MergedFact::fact)
            .filter(fact -> known.stream().anyMatch(party -> FactAsk.same(party, fact.company())))
            .flatMap(fact -> fact.counterparties().stream())
            .collect(Collectors.groupingBy(Party::name, Collectors.counting()));
    String most = counts.entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(EXAMPLES)
        .map(Map.Entry::getKey)
        .map(name -> "with " + name)
        .collect(Collectors.joining(", "));
    return most.isEmpty() ? "with, against or acquisitions of a name" : most;
  }
}
