package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.question.Question;
import dossier.retrieve.FactSearch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes whose a company is: who bought it last. */
final class OwnerProposer {
  private static final Pattern FORM = Pattern.compile(
      "^(?:who|which company|what company)(?: (?:now|currently))? owns (?<name>.+?)(?: (?:now|today|currently))?\\W*$"
          + "|^who(?:['’]s| is)(?: the)? (?:owner|parent|parent company) of (?<of>.+?)\\W*$"
          + "|^who(?:['’]s| is) (?<its>.+?)['’]s? (?:owner|parent|parent company)\\W*$",
      Pattern.CASE_INSENSITIVE);

  /** What tells of the deal itself best. */
  private static final Pattern TELLS = Pattern.compile(
      "\\b(?:b[ou]y|bought|buying|acquir\\w+|purchased?|owned by|owns)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final Owners owners;
  private final IndexSnapshot snapshot;

  OwnerProposer(Question question, FactSearch search, IndexSnapshot snapshot) {
    this.question = question;
    this.owners = new Owners(search, snapshot);
    this.snapshot = snapshot;
  }

  /** Whether the owner of a company of the catalogue is asked for. */
  boolean isAsked() {
    return company().isPresent();
  }

  /** None where something else is asked for or nobody is told to have bought it. */
  List<Proposal> proposals() {
    return company().flatMap(of -> owners.deal(of.name(), of.company(), question.asked()))
        .flatMap(this::of)
        .stream()
        .toList();
  }

  private Optional<Party> company() {
    Matcher matcher = FORM.matcher(question.text().strip());
    if (!matcher.find() || question.period() != null) return Optional.empty();
    return question.companies()
        .stream()
        .filter(mention -> Stream.of("name", "of", "its")
            .anyMatch(group -> mention.span().of(question.text()).equalsIgnoreCase(matcher.group(group))))
        .map(mention -> new Party(mention.span().of(question.text()), mention.company()))
        .findFirst();
  }

  private Optional<Proposal> of(MergedFact deal) {
    String owner = deal.fact().company().name();
    List<Backing> backing = deal.evidence()
        .stream()
        .sorted(Comparator.comparing((Evidence each) -> !TELLS.matcher(each.quote()).find()))
        .filter(each -> PartyKey.of(each.fact().company()).equals(PartyKey.of(deal.fact().company())))
        .limit(3)
        .flatMap(each -> FactBacking.of(each, snapshot).stream())
        .toList();
    if (backing.isEmpty()) return Optional.empty();
    String line = new FactWording(Citing.of(snapshot)).item(deal).line().words().replaceAll(" {2,}", " ");
    return Optional.of(new Proposal(Origin.FACT, owner, Values.of(owner), line, backing, Set.of(),
        Signs.NONE.with(Sign.BOUND, 1).with(Sign.ALL_BOUND, 1).with(Sign.FIT, 1).with(Sign.SIDES, 1)));
  }
}
