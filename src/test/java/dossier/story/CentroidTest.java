package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CentroidTest {
  private static final Keywords WORDS = Keywords.of(new int[]{ -7, 3, 8 }, new byte[3]);

  private final Centroid centroid = new Centroid();

  @Test
  void theCosineIsThatOfTheSums() {
    centroid.add(3, 1);
    centroid.add(3, 2);
    centroid.add(-7, 4);
    assertThat(centroid.cosine(WORDS, new double[]{ 0, 1, 0 })).isEqualTo(0.6, within(1e-9));
    assertThat(centroid.cosine(WORDS, new double[]{ 0.8, 0.6, 0 })).isEqualTo(1, within(1e-9));
    assertThat(centroid.cosine(WORDS, new double[]{ 0, 0, 1 })).isZero();
  }

  @Test
  void nothingIsLeftAfterClearing() {
    centroid.add(3, 1);
    centroid.clear();
    assertThat(centroid.cosine(WORDS, new double[]{ 0, 1, 0 })).isZero();
  }

  @Test
  void moreWordsThanFitAreLeftOut() {
    for (int word = 1; word <= Centroid.MOST_WORDS; word++)
      centroid.add(word, 1);
    centroid.add(-7, 100);
    assertThat(centroid.cosine(WORDS, new double[]{ 1, 0, 0 })).isZero();
    assertThat(centroid.cosine(WORDS, new double[]{ 0, 1, 0 })).isPositive();
  }
}
