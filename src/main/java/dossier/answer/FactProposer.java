package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.retrieve.FactSearch;
import dossier.retrieve.QuestionTerm;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes what the slots of merged facts say. */
final class FactProposer {
  private static final double ALL = 0.9;
  private static final Pattern CLOSES = Pattern.compile(
      "\\b(?:clos(?:e[sd]?|ing)|complet(?:e[sd]?|ing|ion)|finali[sz]e[sd]?|finish(?:es|ed)?)\\b",
      Pattern.CASE_INSENSITIVE);
  private final Question question;
  private final IndexSnapshot snapshot;
  private final FactBinding binding;
  private final Wanted wanted;
  private final FactTruth truth;
  private final DealsTold deals;
  private final Premise premise;
  private final FactChooser facts;
  private final Optional<PriceOwner> price;
  private final Optional<AskedResult> result;
  /** The line of each fact, by its id. */
  private final Map<String, String> lines = new HashMap<>();

  FactProposer(Question question, List<QuestionTerm> terms, FactSearch search, IndexSnapshot snapshot,
      CompanyCatalog companies) {
    this.question = question;
    this.snapshot = snapshot;
    this.binding = new FactBinding(question, terms, companies);
    this.premise = new Premise(question);
    this.facts = new FactChooser(question, terms, search, snapshot, binding, premise);
    this.deals = new DealsTold(facts, premise);
    this.price = PriceAsk.read(question).map(PriceOwner::new);
    this.truth = new FactTruth(question);
    this.result = AskedResult.read(question, companies);
    this.wanted = new Wanted(question.text(), question.focusWords());
  }

  /** Whether the question takes a deal for granted. */
  boolean takesDeal() {
    return premise.isTaken();
  }

  /** What the facts tell of that deal, as {@link Premise#told}; 0 where the question takes none for granted. */
  int premise() {
    return premise.isTaken() ? premise.told(facts.all()) : 0;
  }

  /** The facts of whom the question names. */
  List<MergedFact> all() {
    return facts.all();
  }

  /** Whether the question asks for nothing but whether one bought the other. */
  boolean asksDealAlone() {
    return question.kind() == AnswerKind.YES_NO && premise.isAsked();
  }

  /** Whether a proposal names first one who, as facts have it, did not get what the question asks for the buyer of, or another than who did. */
  Predicate<Proposal> refuted() {
    return new Buyers(question, facts.all()).refuted();
  }

  /** Whether it is one deal between two named sides that is asked for: then facts alone decide. */
  boolean asksOneDeal() {
    return asksDealAlone() && premise.isDirected();
  }

  /** What the facts of that deal say, those with most sources first: yes, no, or nothing where it is only planned or rumoured. */
  List<Proposal> deal() {
    return deals().flatMap(bound -> truth(bound).stream()).toList();
  }

  /** Whether facts have the deal of the question as more than a plan. */
  boolean isMade() {
    return facts.all()
        .stream()
        .anyMatch(merged -> merged.fact().modality() == Modality.ASSERTED && premise.isOfAsked(merged.fact())
            && Premise.isSameAct(merged));
  }

  /** Whether it is asked whether that deal was made, and no fact has it as more than agreed on. */
  boolean isUnfinished() {
    return truth.asksDone() && !deals.isDone();
  }

  /** How far that deal got, where that is neither yes nor no; nothing where others made it since. */
  Optional<Proposal> openDeal() {
    return deals().findFirst().filter(bound -> !deals.isMadeByOthers(bound.fact())).map(this::state);
  }

  /** The deal that the question takes for granted, where it was denied or called off or is a rumour. */
  Optional<Proposal> cameToNothing() {
    return premise.isDirected()
        ? deals().findFirst().filter(bound -> !Premise.isReal(bound.fact().fact())).map(this::state)
        : Optional.empty();
  }

  /** The deal of which it is asked what was paid, where it was refused or given up. */
  Optional<Proposal> undone() {
    return premise.isUndone(facts.all())
        ? deals().filter(bound -> Premise.isOverAsWhole(bound.fact().fact())).findFirst().map(this::state)
        : Optional.empty();
  }

  private Proposal state(FactBinding.Bound bound) {
    String line = line(bound.fact());
    return proposal(bound, line, bound.fact().id(), 1, bound.fact().evidence()).withLine(line);
  }

  private Stream<FactBinding.Bound> deals() {
    return deals.own().stream();
  }

  /** Whether facts have others alone buy what the question has bought. */
  boolean isRefuted() {
    return premise() < 0 && premise.hasOthers(facts.all());
  }

  /** The deal that others made instead. */
  Optional<Proposal> instead() {
    return premise.instead(facts.all())
        .flatMap(
            fact -> FactBacking.of(Citing.chosen(fact).getFirst(), snapshot)
                .map(backing -> new Proposal(Proposal.Origin.FACT,
                    line(fact), fact.id(), line(fact), List.of(backing), Set.of(),
                    Signs.NONE.with(Sign.BOUND, 1)
                        .with(Sign.FIT, 1)
                        .with(Sign.DENIED, 1)
                        .with(Sign.PLANNED, fact.fact().modality() != Modality.ASSERTED))));
  }

  /** The result that is asked for by its measure and time alone; nothing where facts have none. */
  List<Proposal> result() {
    return result.flatMap(asked -> asked.of(facts.bound()))
        .stream()
        .flatMap(bound -> amounts(bound, true).stream())
        .toList();
  }

  /** Whatever the facts propose, those that bind most first. */
  List<Proposal> proposals() {
    if (binding.types().isEmpty()) return List.of();
    List<Proposal> proposals = new ArrayList<>();
    facts.bound().forEach(bound -> proposals.addAll(of(bound)));
    return proposals;
  }

  private List<Proposal> of(FactBinding.Bound bound) {
    return switch (question.kind()) {
      case HOW_MUCH -> amounts(bound, true);
      case HOW_MANY -> amounts(bound, false);
      case WHO -> parties(bound);
      case WHAT -> things(bound);
      case WHEN -> dates(bound);
      case WHERE -> places(bound);
      case YES_NO -> truth(bound);
      case WHY, NEWS, PROFILE -> List.of();
    };
  }

  private List<Proposal> places(FactBinding.Bound bound) {
    Places asked = new Places(question.text());
    List<String> places = bound.fact().fact().places().stream().filter(place -> !asked.isTooWide(place)).toList();
    if (places.isEmpty()) return List.of();
    return values(bound, places, places.stream().mapToDouble(asked::fit).max().orElse(0));
  }

  private List<Proposal> amounts(FactBinding.Bound bound, boolean much) {
    if (price.filter(owner -> !owner.mayTell(bound.fact().fact())).isPresent()) return List.of();
    List<Proposal> proposals = new ArrayList<>();
    for (MergedFact.Told told : bound.fact().amounts()) {
      double fit = much ? wanted.fit(told.amount()) : wanted.countFit(told.amount());
      if (fit > 0)
        proposals.add(proposal(bound, Figures.of(told.amount()), Values.of(told.amount()), fit, told.evidence()));
    }
    Double change = bound.fact().fact().change();
    if (much && change != null && wanted.asksChange()) {
      String text = Figures.change(change).replaceFirst("^(?:up|down) ", "");
      proposals.add(proposal(bound, text, Values.of(text), 1, bound.fact().evidence()));
    }
    return proposals;
  }

  private List<Proposal> parties(FactBinding.Bound bound) {
    Fact fact = bound.fact().fact();
    Relation relation = question.relation();
    Relation.Side asked = relation == null ? Relation.Side.NONE : relation.asked();
    List<String> others = fact.counterparties().stream().map(Party::name).toList();
    if (fact.type() == FactType.EXECUTIVE_CHANGE) return values(bound, fresh(fact.persons()), 1);
    if (wanted.asksPerson()) return values(bound, fresh(fact.persons()), 1);
    List<Proposal> proposals = new ArrayList<>();
    if (asked != Relation.Side.OBJECT)
      proposals.addAll(values(bound, fresh(List.of(fact.company().name())), asked == Relation.Side.SUBJECT ? 1 : 0.6));
    if (asked != Relation.Side.SUBJECT)
      proposals.addAll(values(bound, fresh(others), asked == Relation.Side.OBJECT ? 1 : 0.6));
    return proposals;
  }

  private List<Proposal> things(FactBinding.Bound bound) {
    Fact fact = bound.fact().fact();
    Relation relation = question.relation();
    List<Proposal> proposals = new ArrayList<>();
    if (relation != null && relation.asked() != Relation.Side.NONE) proposals.addAll(parties(bound));
    proposals.addAll(values(bound, fresh(fact.products()), 0.6));
    return proposals;
  }

  /** Names of which the question does not have the first word itself. */
  private List<String> fresh(List<String> names) {
    Set<String> asked = FactBinding.terms(question.text());
    return names.stream()
        .filter(name -> FactBinding.terms(name).stream().noneMatch(asked::contains))
        .filter(name -> question.companyIds().isEmpty() || !names(name))
        .toList();
  }

  private boolean names(String name) {
    return question.companies().stream().anyMatch(mention -> mention.span().of(question.text()).equalsIgnoreCase(name));
  }

  private List<Proposal> values(FactBinding.Bound bound, List<String> names, double fit) {
    if (names.isEmpty()) return List.of();
    String all = names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    return List.of(proposal(bound, all, Values.of(all), fit, bound.fact().evidence()));
  }

  /** When it was closed, where that is asked; else when it happened; else when it was first reported. */
  private List<Proposal> dates(FactBinding.Bound bound) {
    MergedFact fact = bound.fact();
    boolean closing = CLOSES.matcher(question.text()).find();
    if (closing) {
      Optional<Evidence> closed = fact.evidence()
          .stream()
          .filter(each -> CLOSES.matcher(each.quote()).find())
          .findFirst();
      if (closed.isEmpty()) return List.of();
      PartialDate own = closed.get().fact().date();
      PartialDate day = own != null ? own : FactDates.appeared(closed.get().dating());
      return day == null ? List.of() : List.of(date(bound, day, 1, List.of(closed.get())));
    }
    Evidence first = fact.evidence().getLast();
    PartialDate own = fact.fact().date();
    PartialDate day = own != null ? own : FactDates.appeared(first.dating());
    return day == null ? List.of() : List.of(date(bound, day, own != null ? 1 : 0.6, List.of(first)));
  }

  private Proposal date(FactBinding.Bound bound, PartialDate day, double fit, List<Evidence> evidence) {
    return proposal(bound, day.display(), Values.of(day.display()), fit, evidence);
  }

  private List<Proposal> truth(FactBinding.Bound bound) {
    return truth.of(bound)
        .map(said -> proposal(bound, said.value() + ": " + line(bound.fact()), said.value(), 1, said.told()))
        .stream()
        .toList();
  }

  private String line(MergedFact fact) {
    return lines.computeIfAbsent(fact.id(),
        any -> new FactWording(Citing.of(snapshot)).item(fact).line().words());
  }

  private Proposal proposal(FactBinding.Bound bound, String answer, String value, double fit, List<Evidence> told) {
    MergedFact fact = bound.fact();
    Modality modality = fact.fact().modality();
    Evidence first = told.contains(bound.evidence()) ? bound.evidence() : told.getFirst();
    Signs signs = Signs.NONE.with(Sign.BOUND, bound.share())
        .with(Sign.ALL_BOUND, bound.share() >= ALL)
        .with(Sign.UNBOUND_NAME, bound.unboundNames())
        .with(Sign.SIDES, bound.sides())
        .with(Sign.FIT, fit)
        .with(Sign.PERIOD, question.period() != null && FactTimes.event(fact) != null)
        .with(Sign.SOURCES, Math.log(fact.sources()) / Math.log(2))
        .with(Sign.LEAD, first.sentence() < 2)
        .with(Sign.RUMOUR, modality == Modality.REPORTED)
        .with(Sign.PLANNED, modality == Modality.PLANNED)
        .with(Sign.DENIED, modality == Modality.DENIED || modality == Modality.ENDED)
        .with(Sign.DISPUTED, fact.disagrees());
    Set<Caution> cautions = modality == Modality.REPORTED ? EnumSet.of(Caution.RUMOUR) : Set.of();
    String line = question.kind() == AnswerKind.YES_NO ? answer : line(bound.fact());
    return new Proposal(Proposal.Origin.FACT, answer, value, line, FactBacking.of(first, told, snapshot), cautions,
        signs);
  }
}
