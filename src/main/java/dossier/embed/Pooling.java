package dossier.embed;

/** One vector of many. */
final class Pooling {
  private Pooling() {}

  /** The mean of the rows whose mask is not 0, of unit length; as the model's authors pool (sentence-transformers). */
  static float[] mean(float[][] rows, long[] mask) {
    float[] sum = new float[Embedder.DIMENSIONS];
    for (int row = 0; row < rows.length; row++)
      for (int i = 0; mask[row] != 0 && i < sum.length; i++)
        sum[i] += rows[row][i];
    return unit(sum);
  }

  /** The same vector at unit length, in place; the zero vector becomes the first axis. */
  static float[] unit(float[] vector) {
    double squares = 0;
    for (float each : vector)
      squares += (double) each * each;
    if (squares == 0) vector[0] = 1;
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++)
      vector[i] = (float) (vector[i] / length);
    return vector;
  }
}
