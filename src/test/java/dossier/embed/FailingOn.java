package dossier.embed;

/** Embeds as another does, but for one text. */
public record FailingOn(Embedder embedder, String text) implements Embedder {
  @Override
  public String name() {
    return embedder.name();
  }

  @Override
  public float[] embed(String asked) throws EmbeddingException {
    if (asked.equals(text)) throw new EmbeddingException("not this one", new IllegalStateException());
    return embedder.embed(asked);
  }

  @Override
  public void close() {
    embedder.close();
  }
}
