package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.Optional;

/** Finds the figure of a fact in a sentence that tells it. */
final class FigurePlace {
  private FigurePlace() {}

  /** Where the amount of a fact, or its change where it has none, stands in the sentence; nothing where it is not found. */
  static Optional<Span> in(Evidence evidence, Fact fact) {
    Amount own = evidence.fact().amount();
    Amount amount = own == null ? fact.amount() : own;
    Double told = amount == null ? fact.change() : Double.valueOf(amount.value());
    if (told == null) return Optional.empty();
    double value = Math.abs(told);
    return Quantities.find(evidence.quote())
        .stream()
        .filter(each -> Math.abs(each.value()) == value)
        .map(Quantity::span)
        .findFirst();
  }
}
