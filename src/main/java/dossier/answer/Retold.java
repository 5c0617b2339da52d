package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Finds purchases of something by the buyer of a company, for the sum paid for that company, that is named in it: "its Tern unit" is Tern. */
final class Retold {
  private Retold() {}

  /** The facts without those that tell another of them once more. */
  static List<MergedFact> without(List<MergedFact> facts) {
    List<MergedFact> whole = facts.stream().filter(fact -> isPurchase(fact) && !fact.fact().counterparties().isEmpty())
        .toList();
    return whole.isEmpty() ? facts : facts.stream().filter(fact -> whole.stream().noneMatch(of -> tells(fact, of))).toList();
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

  private static boolean isSame(Amount one, Amount two) {
    return Objects.equals(one.unit(), two.unit()) && one.value() == two.value();
  }

  private static boolean names(String product, Fact of) {
    String words = " " + product.toLowerCase(Locale.ROOT) + " ";
    return of.counterparties()
        .stream()
        .anyMatch(party -> words.contains(" " + FactSlots.called(party).toLowerCase(Locale.ROOT) + " "));
  }
}
