package dossier.retrieve;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.index.NewsAnalyzer;
import dossier.name.Party;
import dossier.retrieve.FactQuery.Side;
import dossier.text.TimeRange;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a merged fact is one that a query wants. */
final class FactFilter implements Predicate<MergedFact> {
  private final FactQuery query;
  private final Set<String> counterparty;
  private final Set<String> person;
  private final Set<String> product;

  FactFilter(FactQuery query) {
    this.query = query;
    counterparty = terms(query.counterparty());
    person = terms(query.person());
    product = terms(query.product());
  }

  private static Set<String> terms(@Nullable String words) {
    Set<String> terms = new HashSet<>();
    if (words != null) NewsAnalyzer.INSTANCE.terms(words).forEach(term -> terms.add(term.value()));
    return terms;
  }

  @Override
  public boolean test(MergedFact merged) {
    Fact fact = merged.fact();
    return (query.types().isEmpty() || query.types().contains(fact.type()))
        && (query.modalities().isEmpty() || query.modalities().contains(fact.modality()))
        && parties(fact)
        && (query.counterparties().isEmpty() || onOtherSide(fact, query.counterparties()))
        && names(query.counterparty(), counterparty, fact.counterparties().stream().map(Party::name).toList())
        && names(query.person(), person, fact.persons())
        && names(query.product(), product, fact.products())
        && happened(merged) && published(merged) && amount(fact.amount());
  }

  private boolean parties(Fact fact) {
    if (query.parties().isEmpty() || query.parties().contains(PartyKey.of(fact.company()))) return true;
    return query.side() == Side.ANY && onOtherSide(fact, query.parties());
  }

  private static boolean onOtherSide(Fact fact, Set<String> parties) {
    return fact.counterparties().stream().anyMatch(other -> parties.contains(PartyKey.of(other)));
  }

  private static boolean names(@Nullable String asked, Set<String> terms, Collection<String> names) {
    return asked == null || (!terms.isEmpty() && names.stream().anyMatch(name -> terms(name).containsAll(terms)));
  }

  private boolean happened(MergedFact merged) {
    TimeRange days = query.days();
    return days == null || FactTimes.in(days, merged);
  }

  private boolean published(MergedFact merged) {
    TimeRange days = query.published();
    return days == null || merged.evidence()
        .stream()
        .map(FactTimes::published)
        .filter(Objects::nonNull)
        .anyMatch(days::overlaps);
  }

  private boolean amount(@Nullable Amount amount) {
    FactQuery.AmountRange range = query.amount();
    if (range == null) return true;
    return amount != null && (range.unit() == null || range.unit().equals(amount.unit()))
        && amount.value() <= range.most() && range.least() <= amount.upper();
  }

  /** The same facts as {@code all}, in their order, without those that the query does not want. */
  List<MergedFact> of(Collection<MergedFact> all) {
    return all.stream().filter(this).toList();
  }
}
