package dossier.embed;

/** Turns texts into vectors whose dot product tells how near their meanings are. Safe for all threads. */
public interface Embedder extends AutoCloseable {
  /** Numbers in each vector. */
  int DIMENSIONS = 384;

  /** What made the vectors; those of different names cannot be compared. */
  String name();

  /**
   * The vector of a text, {@code float[DIMENSIONS]} of unit length; what is too long is cut.
   *
   * @throws EmbeddingException when it cannot be made
   */
  float[] embed(String text) throws EmbeddingException;

  /** Lets go of the model; nothing is embedded afterwards. */
  @Override
  void close();
}
