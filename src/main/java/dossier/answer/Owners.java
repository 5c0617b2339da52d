package dossier.answer;

import dossier.company.CompanyId;
import dossier.fact.Deals;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.retrieve.FactQuery;
import dossier.retrieve.FactSearch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a company is, by the deals that facts tell: the last one who bought it whole. */
final class Owners {
  private static final Set<String> IN_PART = Set.of("stake", "merge", "sell", "spin");

  private final FactSearch search;
  private final IndexSnapshot snapshot;

  Owners(FactSearch search, IndexSnapshot snapshot) {
    this.search = search;
    this.snapshot = snapshot;
  }

  /** The deal by which {@code name} came to whom it belongs as of a moment; nothing where nobody bought it. */
  Optional<MergedFact> deal(String name, @Nullable CompanyId company, Instant asOf) {
    FactQuery all = FactQuery.asOf(asOf).ofTypes(Set.of(FactType.ACQUISITION)).modalities(Set.of(Modality.ASSERTED));
    FactQuery query = company == null ? all.withOther(name) : all.with(List.of(company));
    return search.facts(query, snapshot)
        .stream()
        .filter(fact -> isWhole(fact, new Party(name, company)))
        .max(FactDates.OLDEST);
  }

  private static boolean isWhole(MergedFact merged, Party bought) {
    Fact fact = merged.fact();
    return Deals.isOne(fact) && fact.counterparties().size() == 1 && fact.products().isEmpty()
        && PartyKey.of(fact.counterparties().getFirst()).equals(PartyKey.of(bought))
        && IN_PART.stream().noneMatch(FactSenses.of(merged)::startsWith);
  }
}
