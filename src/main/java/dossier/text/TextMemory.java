package dossier.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * What a function gives for sentences. It is kept for those met lately: an answer looks at the same sentences again and again,
 * and the next question at many of them. For any number of threads.
 *
 * @param <V> a value that depends on the text alone and never changes
 */
public final class TextMemory<V> {
  /** Characters of the texts whose values are kept. */
  private static final long MOST = 1_000_000;
  /** What a text takes besides its characters, counted in such. */
  private static final int ENTRY = 30;
  /** Longer texts are no sentences. */
  private static final int LONGEST = 1_000;

  private final Function<String, V> values;
  private final Cache<String, V> kept = Caffeine.newBuilder()
      .maximumWeight(MOST)
      .weigher((String text, V value) -> ENTRY + text.length())
      .build();

  /** @param values gives the value of a text */
  public TextMemory(Function<String, V> values) {
    this.values = values;
  }

  /** The value of {@code text}. */
  public V of(String text) {
    return text.length() > LONGEST ? values.apply(text) : kept.get(text, values);
  }
}
