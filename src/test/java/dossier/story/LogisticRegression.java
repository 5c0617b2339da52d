package dossier.story;

import java.util.List;

/** Fits the weights of a logistic regression with a ridge by Newton's method. */
final class LogisticRegression {
  /** Of the ridge, on features of unit variance; the constant has none. */
  private static final double RIDGE = 4;
  private static final int STEPS = 25;
  private static final double MOST = 30;

  /**
   * A case to learn from.
   *
   * @param features the first is 1
   * @param yes its class
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Case(double[] features, boolean yes) {}

  private LogisticRegression() {}

  /** The weights of all features. */
  static double[] fit(List<Case> cases) {
    double[] scale = scale(cases);
    int size = scale.length;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[size][size + 1];
      for (int i = 1; i < size; i++) {
        system[i][i] = RIDGE * scale[i] * scale[i];
        system[i][size] = -RIDGE * scale[i] * scale[i] * weights[i];
      }
      for (Case each : cases)
        add(system, each, probability(weights, each.features()));
      double[] change = solve(system);
      for (int i = 0; i < size; i++)
        weights[i] += change[i];
    }
    return weights;
  }

  private static double probability(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++)
      sum += weights[i] * features[i];
    return 1 / (1 + Math.exp(-Math.clamp(sum, -MOST, MOST)));
  }

  private static void add(double[][] system, Case each, double probability) {
    double[] features = each.features();
    double error = (each.yes() ? 1 : 0) - probability;
    double spread = probability * (1 - probability);
    for (int i = 0; i < features.length; i++) {
      for (int j = 0; j < features.length; j++)
        system[i][j] += spread * features[i] * features[j];
      system[i][features.length] += error * features[i];
    }
  }

  /** The standard deviations of the features. */
  private static double[] scale(List<Case> cases) {
    double[] scale = new double[cases.getFirst().features().length];
    for (int i = 0; i < scale.length; i++) {
      int at = i;
      double mean = cases.stream().mapToDouble(each -> each.features()[at]).average().orElseThrow();
      scale[i] = Math
          .sqrt(cases.stream().mapToDouble(each -> Math.pow(each.features()[at] - mean, 2)).average().orElseThrow());
    }
    return scale;
  }

  /** Solves a positive definite system, whose right side is the last column, by elimination. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int pivot = 0; pivot < size; pivot++)
      for (int row = pivot + 1; row < size; row++) {
        double factor = system[row][pivot] / system[pivot][pivot];
        for (int column = pivot; column <= size; column++)
          system[row][column] -= factor * system[pivot][column];
      }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double rest = system[row][size];
      for (int column = row + 1; column < size; column++)
        rest -= system[row][column] * solution[column];
      solution[row] = rest / system[row][row];
    }
    return solution;
  }
}
