package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives a deal of which only the year is known the month or day that is told of it as the deal of who bought with the company. */
final class JointDeals {
  private JointDeals() {}

  /** The events, those with what is told of the same deal elsewhere. */
  static List<MergedFact> dated(List<MergedFact> events, FactBase base) {
    List<Party> bought = events.stream()
        .filter(JointDeals::isOpen)
        .flatMap(event -> event.fact().counterparties().stream())
        .distinct()
        .toList();
    if (bought.isEmpty()) return events;
    List<MergedFact> deals = base.facts(bought);
    return events.stream()
        .map(event -> isOpen(event) ? joint(event, deals).map(deal -> joined(event, deal)).orElse(event) : event)
        .toList();
  }

  /** Whether it is a deal of which no report of the company tells more than the year. */
  private static boolean isOpen(MergedFact event) {
    PartialDate date = event.fact().date();
    return event.fact().type() == FactType.ACQUISITION && date != null && date.month() == 0
        && event.fact().modality() == Modality.ENDED && TellingDay.of(event) == null;
  }

  private static Optional<MergedFact> joint(MergedFact event, List<MergedFact> deals) {
    return deals.stream().filter(deal -> isJoint(event, deal)).findFirst();
  }

  private static boolean isJoint(MergedFact event, MergedFact deal) {
    Fact fact = event.fact();
    Fact other = deal.fact();
    PartialDate date = other.date();
    PartialDate year = fact.date();
    if (date == null || year == null || date.month() == 0 || date.year() != year.year()) return false;
    boolean same = other.type() == fact.type() && other.modality() == fact.modality()
        && other.counterparties().stream().anyMatch(fact.counterparties()::contains);
    String name = FactSlots.called(fact.company());
    return same && telling(deal).stream().anyMatch(each -> each.quote().contains(name));
  }

  private static List<Evidence> telling(MergedFact deal) {
    return deal.evidence().stream().filter(each -> each.fact().modality() == deal.fact().modality()).toList();
  }

  private static MergedFact joined(MergedFact event, MergedFact deal) {
    List<Evidence> evidence = new ArrayList<>(event.evidence());
    evidence.addAll(telling(deal));
    evidence.sort(Comparator.comparing(Evidence::knownBy).reversed());
    return event.withFact(event.fact().withTimes(event.fact().period(), deal.fact().date())).withEvidence(evidence);
  }
}
