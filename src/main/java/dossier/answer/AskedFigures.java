package dossier.answer;

import dossier.text.Quantities;
import dossier.text.Quantity;
import java.util.List;

/** The figures that a question names: for yes or no what tells of others decides nothing, and none of them is what is asked for. */
final class AskedFigures {
  /** How far apart two figures may lie that are the same, as a share: "nearly $3 billion". */
  private static final double SAME = 0.005;

  private final List<Quantity> all;
  private final List<Quantity> figures;

  AskedFigures(String question) {
    all = Quantities.find(question);
    figures = all.stream().filter(AskedFigures::isFigure).toList();
  }

  /** Whether the question has {@code quantity} itself, so that it is no answer. */
  boolean has(Quantity quantity) {
    return all.stream().anyMatch(figure -> figure.kind() == quantity.kind() && figure.value() == quantity.value());
  }

  private static boolean isFigure(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.MONEY || quantity.kind() == Quantity.Kind.PERCENT;
  }

  /** Whether {@code text} has each of them. */
  boolean areIn(String text) {
    if (figures.isEmpty()) return true;
    List<Quantity> told = Quantities.find(text);
    return figures.stream().allMatch(figure -> told.stream().anyMatch(other -> same(figure, other)));
  }

  private static boolean same(Quantity one, Quantity other) {
    return one.kind() == other.kind() && one.unit().equals(other.unit())
        && Math.abs(one.value() - other.value()) <= SAME * Math.abs(one.value());
  }
}
