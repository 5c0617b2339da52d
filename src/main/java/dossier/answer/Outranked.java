package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.List;
import java.util.Objects;

/** Finds ranks of a company after which it is told to hold another one: they do not say how it stands. */
final class Outranked {
  private Outranked() {}

  /** The lines without ranks after which {@code facts} tell a later one of the same thing. */
  static List<ViewLine> without(List<ViewLine> lines, List<MergedFact> facts) {
    List<MergedFact> ranks = facts.stream().filter(fact -> isRank(fact.fact())).toList();
    return lines.stream()
        .filter(line -> !isRank(line.fact().fact()) || ranks.stream().noneMatch(rank -> isLater(rank, line.fact())))
        .toList();
  }

  private static boolean isRank(Fact fact) {
    Amount amount = fact.amount();
    return fact.type() == FactType.METRIC && amount != null && Figures.kind(amount.unit()) == Figures.Kind.RANK;
  }

  private static boolean isLater(MergedFact one, MergedFact other) {
    Fact later = one.fact();
    Fact earlier = other.fact();
    return FactAsk.same(later.company(), earlier.company()) && !Objects.equals(later.amount(), earlier.amount())
        && SameThings.words(later.products()).equals(SameThings.words(earlier.products()))
        && later.places().equals(earlier.places()) && FactDates.reportedDay(one).isAfter(FactDates.reportedDay(other));
  }
}
