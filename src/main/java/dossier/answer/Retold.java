package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds purchases of something by the buyer of a company, for the sum paid for that company, that is named in it: "its Tern unit" is Tern. */
final class Retold {
  /** Days by which reports of one deal lie apart. */
  private static final int WEEKS = 21;

  private Retold() {}

  /** The facts without those that tell another of them once more. */
  static List<MergedFact> without(List<MergedFact> facts) {
    List<MergedFact> whole = facts.stream()
        .filter(fact -> isPurchase(fact) && !fact.fact().counterparties().isEmpty())
        .toList();
    return whole.isEmpty()
        ? facts
        : facts.stream().filter(fact -> whole.stream().noneMatch(of -> tells(fact, of))).toList();
  }

  /** The facts without agreements between the two sides of a purchase in its weeks: the agreement is the purchase. */
  static List<MergedFact> withoutDeals(List<MergedFact> facts) {
    List<MergedFact> purchases = facts.stream()
        .filter(fact -> fact.fact().type() == FactType.ACQUISITION && !fact.fact().counterparties().isEmpty()
            && fact.fact().modality() != Modality.DENIED)
        .toList();
    return facts.stream()
        .filter(fact -> fact.fact().type() != FactType.PARTNERSHIP
            || purchases.stream().noneMatch(of -> SameMatter.sameSides(fact.fact(), of.fact()) && areNear(fact, of)))
        .toList();
  }

  /** Whether a report of one appeared in the weeks of a report of the other. */
  private static boolean areNear(MergedFact one, MergedFact other) {
    return one.evidence()
        .stream()
        .map(FactTimes::published)
        .filter(Objects::nonNull)
        .anyMatch(told -> other.evidence()
            .stream()
            .map(FactTimes::published)
            .filter(Objects::nonNull)
            .anyMatch(of -> Math.abs(ChronoUnit.DAYS.between(told.from(), of.from())) <= WEEKS));
  }

  private static boolean isPurchase(MergedFact fact) {
    return fact.fact().type() == FactType.ACQUISITION && fact.fact().amount() != null;
  }

  private static boolean tells(MergedFact part, MergedFact of) {
    Fact fact = part.fact();
    if (!isPurchase(part) || !fact.counterparties().isEmpty() || fact.products().isEmpty()) return false;
    return FactAsk.same(fact.company(), of.fact().company()) && isSame(fact.amount(), of.fact().amount())
        && fact.products().stream().anyMatch(product -> names(product, of.fact()));
  }

  private static boolean isSame(@Nullable Amount one, @Nullable Amount two) {
    return one != null && two != null && one.unit().equals(two.unit()) && one.value() == two.value();
  }

  private static boolean names(String product, Fact of) {
    String words = " " + product.toLowerCase(Locale.ROOT) + " ";
    return of.counterparties()
        .stream()
        .anyMatch(party -> words.contains(" " + FactSlots.called(party).toLowerCase(Locale.ROOT) + " "));
  }
}
