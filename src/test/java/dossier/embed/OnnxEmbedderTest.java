package dossier.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {
  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++)
      sum += (double) a[i] * b[i];
    return sum;
  }

  @Test
  void nearMeaningsAreNearVectorsOfUnitLength() throws Exception {
    OnnxEmbedder embedder = OnnxEmbedder.load(Path.of(System.getProperty("java.io.tmpdir"), "dossier-native"));
    try (embedder) {
      float[] stores = embedder.embed("Xiaomi opens stores");
      assertThat(dot(stores, stores)).isEqualTo(1, within(1e-5));
      assertThat(dot(stores, embedder.embed("The phone maker will open new shops"))).isGreaterThan(0.4);
      assertThat(dot(stores, embedder.embed("It rained in Oslo today"))).isLessThan(0.2);
      assertThat(embedder.embed("word ".repeat(5_000))).hasSize(Embedder.DIMENSIONS);
      assertThat(dot(embedder.embed(""), embedder.embed(""))).isEqualTo(1, within(1e-5));
    }
    assertThatThrownBy(() -> embedder.embed("late")).hasMessageContaining("closed");
  }
}
