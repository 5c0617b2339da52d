package dossier.fact;

import dossier.name.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In an article on a takeover "the deal with X" is the takeover, not a partnership. */
final class TakeoverDeals {
  /** Patterns whose nouns say "deal" or "tie-up" of either. */
  private static final Set<String> EITHER = Set.of("partnership.deal", "partnership.noun", "partnership.sign");

  private TakeoverDeals() {}

  /** The facts of an article without partnerships of two companies that it tells a takeover of. */
  static List<FoundFact> dropped(List<FoundFact> facts) {
    Set<Set<String>> pairs = new HashSet<>();
    Set<String> sides = new HashSet<>();
    facts.stream().map(FoundFact::fact).filter(fact -> fact.type() == FactType.ACQUISITION).forEach(fact -> {
      sides.add(PartyKey.of(fact.company()));
      fact.counterparties().forEach(other -> sides.add(PartyKey.of(other)));
    });
    facts.stream()
        .map(FoundFact::fact)
        .filter(fact -> fact.type() == FactType.ACQUISITION && fact.products().isEmpty())
        .forEach(fact -> fact.counterparties().forEach(other -> pairs.add(pair(fact.company(), other))));
    if (sides.isEmpty()) return facts;
    return facts.stream()
        .filter(found -> !EITHER.contains(found.pattern()) || found.fact()
            .counterparties()
            .stream()
            .noneMatch(other -> pairs.contains(pair(found.fact().company(), other))
                || (found.pattern().equals("partnership.deal")
                    && sides.containsAll(pair(found.fact().company(), other)))))
        .toList();
  }

  private static Set<String> pair(Party one, Party two) {
    return Stream.of(one, two).map(PartyKey::of).collect(Collectors.toSet());
  }
}
