package dossier.bench;

import dossier.embed.Embedder;
import dossier.embed.EmbeddingException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Vectors of a model for the first texts, and for all further ones such a vector with noise, so that a million can be searched
 * without days of a model's work: the text decides which one and what noise, at a cosine of some 0.8. Safe for all threads.
 */
final class SeededVectors implements Embedder {
  private static final long SEED = 20_261_129;
  /** Real vectors that noise is laid over. */
  private static final int BASES = 5_000;
  /** Length of the noise. */
  private static final double NOISE = 0.75;

  private final Embedder model;
  private final int real;
  private final List<float[]> bases = new ArrayList<>();
  private int begun;
  private int made;

  /** @param real how many texts the model itself embeds, at least 1 */
  SeededVectors(Embedder model, int real) {
    this.model = model;
    this.real = real;
  }

  /** How many the model made. */
  synchronized int real() {
    return made;
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public float[] embed(String text) throws EmbeddingException {
    float[] base = base(text);
    if (base != null) return noisy(base, new SplittableRandom(SEED ^ text.hashCode()));
    float[] vector = model.embed(text);
    keep(vector);
    return vector;
  }

  private synchronized float @org.jspecify.annotations.Nullable [] base(String text) {
    if (begun < real || bases.isEmpty()) {
      begun++;
      return null;
    }
    return bases.get(Math.floorMod(text.hashCode(), bases.size()));
  }

  private synchronized void keep(float[] vector) {
    made++;
    if (bases.size() < BASES) bases.add(vector);
  }

  private static float[] noisy(float[] base, SplittableRandom random) {
    float[] vector = new float[base.length];
    double squares = 0;
    for (int i = 0; i < base.length; i++) {
      vector[i] = (float) (base[i] + random.nextGaussian() * NOISE / Math.sqrt(base.length));
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++)
      vector[i] /= (float) Math.sqrt(squares);
    return vector;
  }

  @Override
  public void close() {
    model.close();
  }
}
