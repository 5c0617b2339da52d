package dossier.embed;

import java.util.Locale;
import java.util.Map;

/** An embedder for tests: each word adds one axis, chosen by its hash; words that mean the same are named as such. */
public final class HashedWords implements Embedder {
  private final String name;
  private final Map<String, String> meanings;

  /**
   * Embeds by words.
   *
   * @param meanings words to the word that they are taken for
   */
  public HashedWords(String name, Map<String, String> meanings) {
    this.name = name;
    this.meanings = meanings;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public float[] embed(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
      if (!word.isEmpty()) vector[Math.floorMod(meanings.getOrDefault(word, word).hashCode(), DIMENSIONS)]++;
    return Pooling.unit(vector);
  }

  @Override
  public void close() {}
}
