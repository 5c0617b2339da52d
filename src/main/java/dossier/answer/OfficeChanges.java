package dossier.answer;

import dossier.answer.OfficeProposer.Called;
import dossier.company.CompanyId;
import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.index.IndexSnapshot;
import dossier.retrieve.FactQuery;
import dossier.retrieve.FactSearch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What facts tell of who took and left an office. */
final class OfficeChanges {
  /** For how long after a change articles still name the one before. */
  private static final Duration LINGERS = Duration.ofDays(45);

  private final Instant asked;
  private final FactSearch search;
  private final IndexSnapshot snapshot;

  OfficeChanges(Instant asked, FactSearch search, IndexSnapshot snapshot) {
    this.asked = asked;
    this.search = search;
    this.snapshot = snapshot;
  }

  private record Change(String person, Instant at, Evidence evidence) {}

  /** What articles call people, without what was so before the last change that facts tell, and with that change itself. */
  List<Called> since(CompanyId company, OfficeAsk ask, List<Called> called) {
    List<MergedFact> facts = search.facts(FactQuery.asOf(asked)
        .ofTypes(Set.of(FactType.EXECUTIVE_CHANGE))
        .modalities(Set.of(Modality.ASSERTED, Modality.PLANNED))
        .about(List.of(company)), snapshot);
    Optional<Change> taken = facts.stream()
        .flatMap(fact -> taken(fact, ask).stream())
        .max(Comparator.comparing(Change::at));
    List<Called> now = new ArrayList<>();
    for (Called each : called) {
      Instant told = each.backing().entry().knownBy();
      boolean before = taken.isPresent() && !same(each.answer(), taken.get().person())
          && told.isBefore(taken.get().at().plus(LINGERS));
      if (!before && !hasLeft(each.answer(), told, facts)) now.add(each);
    }
    taken.filter(change -> !hasLeft(change.person(), change.at(), facts))
        .filter(change -> now.stream().noneMatch(each -> same(each.answer(), change.person())))
        .ifPresent(change -> FactBacking.of(change.evidence(), snapshot)
            .ifPresent(backing -> now.add(new Called(change.person(), backing))));
    return now;
  }

  private static Optional<Change> taken(MergedFact fact, OfficeAsk ask) {
    if (fact.fact().persons().size() != 1 || !FactSenses.of(fact).startsWith("join")) return Optional.empty();
    String person = fact.fact().persons().getFirst();
    return fact.evidence()
        .stream()
        .filter(
            each -> Offices.of(each.quote(), person).filter(office -> ask.role().matcher(office).matches()).isPresent())
        .findFirst()
        .map(each -> new Change(person, each.knownBy(), each));
  }

  private static boolean hasLeft(String person, Instant since, List<MergedFact> facts) {
    return facts.stream()
        .filter(fact -> FactSenses.of(fact).startsWith("leave"))
        .filter(fact -> fact.fact().persons().stream().anyMatch(left -> same(left, person)))
        .anyMatch(fact -> fact.evidence().stream().anyMatch(each -> !each.knownBy().plus(LINGERS).isBefore(since)));
  }

  private static boolean same(String one, String other) {
    return one.equalsIgnoreCase(other)
        || one.substring(one.lastIndexOf(' ') + 1).equalsIgnoreCase(other.substring(other.lastIndexOf(' ') + 1));
  }
}
