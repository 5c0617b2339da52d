package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.index.IndexSnapshot;
import dossier.question.Question;
import dossier.retrieve.FactQuery;
import dossier.retrieve.FactSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the newest fact of the kind that a question asks for: "the latest job cuts at Acme", "Acme's most recent acquisition". */
final class LatestProposer {
  private static final Pattern LATEST = Pattern.compile(
      "\\b(?:latest|most recent|newest|last|recent)(?: (?:known|reported|announced|big|major|large|round of))*(?<kind>(?: [\\w&.'’-]+){1,4})",
      Pattern.CASE_INSENSITIVE);
  /** What is no event of its own: a figure has a newest value, and the news is of all kinds. */
  private static final Set<FactType> EVENTS = Set.of(FactType.ACQUISITION, FactType.FUNDING, FactType.LISTING,
      FactType.PARTNERSHIP, FactType.PRODUCT_LAUNCH, FactType.EXPANSION, FactType.WORKFORCE, FactType.LEGAL,
      FactType.REGULATORY, FactType.SECURITY);
  private static final int CITED = 2;
  /** The sense of what is no new product. */
  private static final String UPDATE = "update";

  private final Question question;
  private final FactSearch facts;
  private final IndexSnapshot snapshot;

  LatestProposer(Question question, FactSearch facts, IndexSnapshot snapshot) {
    this.question = question;
    this.facts = facts;
    this.snapshot = snapshot;
  }

  /** The newest fact of that kind; nothing where none is asked for, or none is known. */
  Optional<Proposal> proposal() {
    Optional<FactWord> kind = kind();
    if (kind.isEmpty() || question.companyIds().size() != 1) return Optional.empty();
    FactQuery query = FactQuery.asOf(question.asked())
        .ofTypes(kind.get().types())
        .about(question.companyIds())
        .modalities(Set.of(Modality.ASSERTED, Modality.PLANNED));
    List<MergedFact> found = facts.facts(query, snapshot)
        .stream()
        .filter(kind.get()::fits)
        .filter(fact -> !FactSenses.of(fact).equals(UPDATE))
        .filter(fact -> question.period() == null || FactTimes.in(question.period(), fact))
        .toList();
    return Standing.firm(found, 1).stream().max(NEWEST).flatMap(this::proposal);
  }

  /** By the day of the newest report that brought the fact. */
  private static final Comparator<MergedFact> NEWEST = Comparator.comparing(
      (MergedFact fact) -> FactTimes.telling(fact).knownBy());

  /** Of which kind the latest is asked for. */
  private Optional<FactWord> kind() {
    Matcher latest = LATEST.matcher(question.text());
    if (!latest.find()) return Optional.empty();
    String words = latest.group("kind");
    return FactWord.in(words).stream().filter(word -> EVENTS.containsAll(word.types())).findFirst();
  }

  private Optional<Proposal> proposal(MergedFact fact) {
    FactItem item = new FactWording(Citing.of(snapshot)).item(fact);
    List<Backing> backing = new ArrayList<>();
    for (Evidence evidence : Citing.chosen(fact))
      if (backing.size() < CITED) FactBacking.of(evidence, snapshot).ifPresent(backing::add);
    if (backing.isEmpty()) return Optional.empty();
    String line = item.line().words();
    Signs signs = Signs.NONE.with(Sign.BOUND, 1)
        .with(Sign.ALL_BOUND, 1)
        .with(Sign.FIT, 1)
        .with(Sign.COMPANIES, 1)
        .with(Sign.LEAD, 1);
    return Optional.of(
        new Proposal(Proposal.Origin.FACT, line, fact.id(), line, backing, Set.of(), signs));
  }
}
