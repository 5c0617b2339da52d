package dossier.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dossier.embed.Embedder;
import java.util.SplittableRandom;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SmallVectorTest {
  @Test
  void dotProductsAreNearlyTheExactOnes() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 1_000; i++) {
      float[] one = unit(random);
      float[] other = unit(random);
      assertThat(dot(one, other)).isEqualTo(exact(one, other), within(0.005));
      assertThat(dot(one, one)).isEqualTo(1, within(0.005));
    }
  }

  @Test
  void aSingleAxisAndNothingAtAllAreExact() {
    float[] axis = new float[Embedder.DIMENSIONS];
    assertThat(dot(axis, axis)).isZero();
    axis[3] = -1;
    assertThat(dot(axis, axis)).isEqualTo(1, within(1e-6));
  }

  private static double dot(float[] one, float[] other) {
    byte[] small = SmallVector.of(other);
    byte[] shifted = new byte[small.length + 5];
    System.arraycopy(small, 0, shifted, 5, small.length);
    return SmallVector.dot(SmallVector.of(one), new BytesRef(shifted, 5, small.length));
  }

  private static double exact(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++)
      sum += (double) one[i] * other[i];
    return sum;
  }

  private static float[] unit(SplittableRandom random) {
    float[] vector = new float[Embedder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++)
      vector[i] = (float) random.nextGaussian();
    double length = Math.sqrt(exact(vector, vector));
    for (int i = 0; i < vector.length; i++)
      vector[i] = (float) (vector[i] / length);
    return vector;
  }
}
