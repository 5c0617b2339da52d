package dossier.answer;

import dossier.fact.Amount;
import java.util.List;
import java.util.Optional;

/**
 * What the values of a chart are counted in, chosen so that the largest is readable.
 *
 * @param name for people: "$ billion", "%", "million users"
 * @param scale what amounts are divided by
 */
record ChartUnit(String name, double scale) {
  /** Words for thousands of thousands, the largest first. */
  private enum Scale {
    TRILLION(1e12),
    BILLION(1e9),
    MILLION(1e6);

    private final double of;

    Scale(double of) {
      this.of = of;
    }
  }

  /** The unit of amounts; nothing where they are of different things, or where larger does not mean more. */
  static Optional<ChartUnit> of(List<Amount> amounts) {
    if (amounts.isEmpty() || amounts.stream().map(Amount::unit).distinct().count() > 1) return Optional.empty();
    String unit = amounts.getFirst().unit();
    double largest = amounts.stream().mapToDouble(amount -> Math.abs(amount.value())).max().orElse(0);
    return switch (Figures.kind(unit)) {
      case RANK -> Optional.empty();
      case PERCENT -> Optional.of(new ChartUnit("%", 1));
      case PER_SHARE -> Optional.of(new ChartUnit(Figures.sign(unit.substring(0, unit.indexOf('/'))) + " a share", 1));
      case MONEY -> Optional.of(scaled(largest, Figures.sign(unit), ""));
      case PEOPLE, COUNT -> Optional.of(scaled(largest, "", Figures.counts(unit) ? unit : ""));
    };
  }

  private static ChartUnit scaled(double largest, String before, String noun) {
    for (Scale scale : Scale.values())
      if (largest >= scale.of) {
        String word = scale.name().toLowerCase(java.util.Locale.ROOT);
        return new ChartUnit((before + " " + word + " " + noun).strip(), scale.of);
      }
    return new ChartUnit((before + " " + noun).strip(), 1);
  }

  /** An amount in this unit. */
  double value(Amount amount) {
    return amount.value() / scale;
  }
}
