package dossier.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Two names together, for who asks for two: those to which the clues point most, each as sure as the two are on average. */
final class CluePairs {
  /** Names that are paired, the best ones. */
  private static final int PAIRED = 4;

  private CluePairs() {}

  /** All pairs of the best of {@code names}, the name that is better known first. */
  static List<Proposal> of(List<Proposal> names) {
    List<Proposal> best = names.stream()
        .sorted(Comparator.comparingDouble(Weights.CLUES::score).reversed())
        .limit(PAIRED)
        .toList();
    List<Proposal> pairs = new ArrayList<>();
    for (int i = 0; i < best.size(); i++)
      for (int j = i + 1; j < best.size(); j++)
        if (!best.get(i).value().contains(best.get(j).value()) && !best.get(j).value().contains(best.get(i).value()))
          pairs.add(known(best.get(i)) < known(best.get(j))
              ? pair(best.get(j), best.get(i))
              : pair(best.get(i), best.get(j)));
    return pairs;
  }

  private static double known(Proposal name) {
    return name.signs().of(Sign.COMMON);
  }

  private static Proposal pair(Proposal one, Proposal other) {
    String both = one.answer() + " and " + other.answer();
    List<Backing> backing = Stream.concat(one.backing().stream(), other.backing().stream()).distinct().toList();
    return new Proposal(one.origin(), both, both.toLowerCase(Locale.ROOT), both, backing, one.cautions(),
        mean(one.signs(), other.signs()));
  }

  private static Signs mean(Signs one, Signs other) {
    Signs mean = Signs.NONE;
    for (Sign sign : one.values().keySet())
      mean = mean.with(sign, (one.of(sign) + other.of(sign)) / 2);
    return mean;
  }
}
