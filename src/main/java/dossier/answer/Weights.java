package dossier.answer;

import dossier.answer.Proposal.Origin;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights by which proposals are put in order and by which the first of them is trusted. Both are fitted by
 * {@code eval/calibrate.py} on development questions and cross-validated by story (docs/decisions).
 *
 * @param ranking for each origin, what each sign adds to the score of a proposal
 * @param trust what each sign of the first proposal adds to the log-odds that it is right
 * @param bias log-odds to begin with
 */
record Weights(Map<Origin, Map<Sign, Double>> ranking, Map<Sign, Double> trust, double bias) {
  private static final String RANK = "rank";
  private static final String BIAS = "BIAS";

  /** Those that the program ships. */
  static final Weights SHIPPED = read(WordRows.of("weights.tsv", 4));

  /** Those for questions of several clues, which {@code eval/calibrate-clues.py} fits. */
  static final Weights CLUES = read(WordRows.of("clue-weights.tsv", 4));

  private static Weights read(List<List<String>> rows) {
    Map<Origin, Map<Sign, Double>> ranking = new EnumMap<>(Origin.class);
    Map<Sign, Double> trust = new EnumMap<>(Sign.class);
    Map<String, Double> biases = new HashMap<>();
    for (Origin origin : Origin.values())
      ranking.put(origin, new EnumMap<>(Sign.class));
    for (List<String> row : rows) {
      double weight = Double.parseDouble(row.get(3));
      if (row.get(0).equals(RANK))
        ranking.getOrDefault(Origin.valueOf(row.get(1)), Map.of()).put(Sign.valueOf(row.get(2)), weight);
      else if (row.get(2).equals(BIAS)) biases.put(BIAS, weight);
      else
        trust.put(Sign.valueOf(row.get(2)), weight);
    }
    return new Weights(ranking, trust, biases.getOrDefault(BIAS, 0.0));
  }

  /** How far up a proposal stands; only differences between proposals for one question mean something. */
  double score(Proposal proposal) {
    return sum(ranking.getOrDefault(proposal.origin(), Map.of()), proposal.signs());
  }

  /** The probability that the first proposal is right, from its own signs and how it stands to the others. */
  double confidence(Signs first) {
    return 1 / (1 + Math.exp(-bias - sum(trust, first)));
  }

  private static double sum(Map<Sign, Double> weights, Signs signs) {
    double sum = 0;
    for (Map.Entry<Sign, Double> sign : signs.values().entrySet())
      sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    return sum;
  }
}
