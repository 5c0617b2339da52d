package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A deal that came to nothing, as it stood when it was first told of weeks before: a timeline has it twice. */
final class Struck {
  private static final int WEEKS = 21;

  private Struck() {}

  /** The lines, and before each end of a deal what it began with. */
  static List<ViewLine> with(List<ViewLine> lines) {
    return lines.stream().flatMap(line -> Stream.concat(begun(line).stream(), Stream.of(line))).toList();
  }

  private static Optional<ViewLine> begun(ViewLine line) {
    return line.title() == null ? of(line.fact()).flatMap(ViewLine::of) : Optional.empty();
  }

  /** The deal as its first report told it; nothing where it ended in the same weeks, or another one called it off. */
  static Optional<MergedFact> of(MergedFact fact) {
    if (fact.fact().type() != FactType.ACQUISITION || fact.fact().modality() != Modality.ENDED
        || fact.history().isEmpty())
      return Optional.empty();
    MergedFact.Step first = fact.history().getFirst();
    TimeRange told = FactTimes.published(first.evidence());
    PartialDate end = FactDates.date(fact);
    boolean open = first.modality() != Modality.ENDED && first.modality() != Modality.DENIED;
    if (!open || told == null || end == null || !told.from().plusDays(WEEKS).isBefore(end.range().from()))
      return Optional.empty();
    return Optional.of(asTold(fact, first));
  }

  private static MergedFact asTold(MergedFact fact, MergedFact.Step first) {
    TimeRange told = FactTimes.published(first.evidence());
    List<Evidence> then = fact.evidence()
        .stream()
        .filter(each -> each.fact().modality() == first.modality())
        .filter(each -> told != null && told.equals(FactTimes.published(each)))
        .toList();
    List<Evidence> evidence = then.contains(first.evidence()) ? then : List.of(first.evidence());
    Amount amount = first.evidence().fact().amount();
    List<MergedFact.Told> amounts = amount == null ? List.of() : List.of(new MergedFact.Told(amount, evidence));
    return new MergedFact(fact.id(), first.evidence().fact(), evidence, List.of(), amounts, 1);
  }
}
