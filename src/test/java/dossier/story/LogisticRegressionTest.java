package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.story.LogisticRegression.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void weightsOfDrawnCasesAreFoundAgain() {
    Random random = new Random(20261122);
    double[] weights = { -1, 2, 0 };
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] features = { 1, random.nextGaussian(), random.nextGaussian() };
      double odds = weights[0] + weights[1] * features[1];
      cases.add(new Case(features, random.nextDouble() < 1 / (1 + Math.exp(-odds))));
    }
    assertThat(LogisticRegression.fit(cases)).containsExactly(weights, within(0.08));
  }
}
