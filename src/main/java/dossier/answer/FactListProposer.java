package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.retrieve.FactQuery;
import dossier.retrieve.FactSearch;
import dossier.retrieve.QuestionTerm;
import dossier.text.TimeRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what several facts say together: which companies one bought in a year, how many, and which deal was the largest.
 * Only the company's own side counts: what it bought, not what it sold.
 */
final class FactListProposer {
  private static final int MOST = 8;
  private static final Pattern PLURAL = Pattern.compile(
      "\\b(?:companies|firms|start-?ups|businesses|acquisitions|takeovers|deals|purchases|list)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LARGEST = Pattern.compile("\\b(?:largest|biggest|most expensive|highest)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DEALS = Pattern.compile("\\b(?:acquisitions?|takeovers?|deals?|purchases?|buys?)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final FactSearch search;
  private final IndexSnapshot snapshot;
  private final FactBinding binding;

  FactListProposer(Question question, List<QuestionTerm> terms, FactSearch search, IndexSnapshot snapshot,
      CompanyCatalog companies) {
    this.question = question;
    this.search = search;
    this.snapshot = snapshot;
    this.binding = new FactBinding(question, terms, companies);
  }

  List<Proposal> proposals() {
    if (question.companyIds().size() != 1 || !binding.types().contains(FactType.ACQUISITION)) return List.of();
    boolean largest = LARGEST.matcher(question.text()).find() && DEALS.matcher(question.text()).find();
    boolean objects = question.relation() != null && question.relation().asked() == Relation.Side.OBJECT;
    boolean several = PLURAL.matcher(question.text()).find();
    boolean count = question.kind() == AnswerKind.HOW_MANY && DEALS.matcher(question.focusWords()).find();
    if (!largest && !count && !(objects && several)) return List.of();
    List<MergedFact> deals = deals();
    if (deals.isEmpty()) return List.of();
    if (largest) return largest(deals).stream().toList();
    return List.of(count ? counted(deals) : listed(deals));
  }

  /** One of each company bought, in the order of their days. */
  private List<MergedFact> deals() {
    FactQuery query = FactQuery.asOf(question.asked())
        .ofTypes(Set.of(FactType.ACQUISITION))
        .about(question.companyIds());
    Map<String, MergedFact> deals = new LinkedHashMap<>();
    search.facts(query, snapshot)
        .stream()
        .filter(fact -> fact.fact().modality() == Modality.ASSERTED || fact.fact().modality() == Modality.PLANNED)
        .filter(fact -> fact.fact().counterparties().size() == 1 && fact.fact().products().isEmpty())
        .filter(fact -> binding.of(fact).isPresent() && inPeriod(fact))
        .sorted(FactDates.OLDEST)
        .forEach(fact -> deals.putIfAbsent(target(fact), fact));
    return List.copyOf(deals.values());
  }

  private boolean inPeriod(MergedFact fact) {
    TimeRange when = FactTimes.of(fact);
    return question.period() == null || (when != null && when.overlaps(question.period()));
  }

  private static String target(MergedFact fact) {
    return fact.fact().counterparties().stream().map(Party::name).findFirst().orElse("");
  }

  private Proposal listed(List<MergedFact> deals) {
    List<MergedFact> shown = deals.subList(0, Math.min(MOST, deals.size()));
    String names = names(shown) + (deals.size() > MOST ? " and " + (deals.size() - MOST) + " more" : "");
    return proposal(names, shown);
  }

  private Proposal counted(List<MergedFact> deals) {
    List<MergedFact> shown = deals.subList(0, Math.min(MOST, deals.size()));
    return proposal(deals.size() + " (" + names(shown) + ")", shown);
  }

  private Optional<Proposal> largest(List<MergedFact> deals) {
    return deals.stream()
        .filter(fact -> amount(fact) != null)
        .max(Comparator.comparingDouble(fact -> value(fact)))
        .map(fact -> proposal(target(fact) + " (" + Figures.of(fact.amounts().getFirst().amount()) + ")",
            List.of(fact)));
  }

  private static @Nullable Amount amount(MergedFact fact) {
    Amount amount = fact.fact().amount();
    return amount != null && Figures.kind(amount.unit()) == Figures.Kind.MONEY ? amount : null;
  }

  private static double value(MergedFact fact) {
    Amount amount = amount(fact);
    return amount == null ? 0 : amount.value();
  }

  private static String names(List<MergedFact> deals) {
    List<String> names = deals.stream().map(FactListProposer::target).toList();
    return names.size() == 1
        ? names.getFirst()
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
  }

  private Proposal proposal(String answer, List<MergedFact> deals) {
    List<Backing> backing = new ArrayList<>();
    for (MergedFact deal : deals)
      FactBacking.of(telling(deal), snapshot).ifPresent(backing::add);
    Evidence first = telling(deals.getFirst());
    Signs signs = Signs.NONE.with(Sign.BOUND, binding.of(deals.getFirst()).map(FactBinding.Bound::share).orElse(0.0))
        .with(Sign.SOURCES, Math.log(deals.size()) / Math.log(2))
        .with(Sign.LEAD, first.sentence() < 2);
    return new Proposal(Proposal.Origin.FACTS, answer, Values.of(answer), answer + articles(deals), backing, Set.of(),
        signs);
  }

  /** The first sentence that tells the deal as it stands now, not as a rumour of it. */
  private static Evidence telling(MergedFact deal) {
    List<Evidence> real = deal.evidence()
        .stream()
        .filter(each -> each.fact().modality() == deal.fact().modality())
        .toList();
    return (real.isEmpty() ? deal.evidence() : real).getLast();
  }

  private static String articles(List<MergedFact> deals) {
    long articles = deals.stream()
        .flatMap(deal -> deal.evidence().stream())
        .map(Evidence::article)
        .distinct()
        .count();
    return " – from " + articles + (articles == 1 ? " article" : " articles");
  }
}
