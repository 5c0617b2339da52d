package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.name.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is bought by the name that sentences give it: "Tern Mobility", which the catalogue has as "Tern". */
final class FullName {
  /** Sentences that must name it. */
  private static final int ENOUGH = 3;
  private static final String NEXT = " (\\p{Lu}\\p{Ll}+)\\b";

  private FullName() {}

  /** The name with the word that most sentences of a purchase add to it, which may be no legal form; else the name alone. */
  static String of(Party party, MergedFact fact) {
    String name = FactSlots.called(party);
    boolean bought = fact.fact().type() == FactType.ACQUISITION && fact.fact().counterparties().size() == 1;
    if (!bought || party.company() == null) return name;
    Pattern own = Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?:" + NEXT + ")?");
    Map<String, Integer> added = new HashMap<>();
    int named = 0;
    for (String quote : quotes(fact)) {
      Matcher found = own.matcher(quote);
      if (!found.find()) continue;
      named++;
      if (found.group(1) != null) added.merge(found.group(1), 1, Integer::sum);
    }
    int all = named;
    return named < ENOUGH
        ? name
        : added.entrySet()
            .stream()
            .filter(each -> each.getValue() * 2 > all)
            .map(each -> name + " " + each.getKey())
            .filter(full -> !PartyKey.isDesignated(full))
            .findFirst()
            .orElse(name);
  }

  private static List<String> quotes(MergedFact fact) {
    return fact.evidence()
        .stream()
        .filter(each -> each.sentence() != FoundFact.TITLE)
        .map(Evidence::quote)
        .distinct()
        .toList();
  }
}
