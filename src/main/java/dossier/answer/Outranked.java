package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;

/** Finds ranks of a company after which it is told to hold another one: they do not say how it stands. */
final class Outranked {
  private Outranked() {}

  /** The lines without ranks and figures after which {@code facts} tell a later one of the same thing. */
  static List<ViewLine> without(List<ViewLine> lines, List<MergedFact> facts) {
    List<MergedFact> figures = facts.stream().filter(fact -> fact.fact().type() == FactType.METRIC).toList();
    return lines.stream()
        .filter(line -> line.fact().fact().type() != FactType.METRIC
            || figures.stream().noneMatch(figure -> isLater(figure, line.fact())))
        .toList();
  }

  private static boolean isRank(Amount amount) {
    return Figures.kind(amount.unit()) == Figures.Kind.RANK;
  }

  private static boolean isLater(MergedFact one, MergedFact other) {
    Fact later = one.fact();
    Fact earlier = other.fact();
    Amount newer = later.amount();
    Amount older = earlier.amount();
    if (newer == null || older == null || newer.equals(older) || isRank(newer) != isRank(older)) return false;
    boolean rank = isRank(newer);
    boolean measure = rank || (FactSenses.of(one).equals(FactSenses.of(other)) && isCounted(later, earlier)
        && later.modality() == Modality.ASSERTED && earlier.modality() == Modality.ASSERTED);
    return measure && FactAsk.same(later.company(), earlier.company())
        && SameThings.words(later.products()).equals(SameThings.words(earlier.products()))
        && later.places().equals(earlier.places()) && FactDates.reportedDay(one).isAfter(FactDates.reportedDay(other));
  }

  /** Phones are counted as smartphones are. */
  private static boolean isCounted(Fact one, Fact other) {
    Amount first = one.amount();
    Amount second = other.amount();
    return first != null && second != null
        && SameThings.words(List.of(first.unit())).equals(SameThings.words(List.of(second.unit())));
  }
}
