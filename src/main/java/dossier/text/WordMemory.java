package dossier.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a function gives for words as they stand in texts. It is kept for words met lately, so that neither the word is
 * cut out of its text again nor its value worked out. For any number of threads.
 *
 * @param <V> a value that depends on the word alone and never changes
 */
public final class WordMemory<V> {
  /** Words kept: articles of a day use some ten thousand different ones. A power of two. */
  private static final int KEPT = 1 << 13;
  /** Letters of the longest word that is kept. */
  private static final int LONGEST = 24;

  private record Known<V>(String word, V value) {}

  private final Function<String, V> values;
  private final AtomicReferenceArray<@Nullable Known<V>> known = new AtomicReferenceArray<>(KEPT);

  /** @param values gives the value of a word as it is written */
  public WordMemory(Function<String, V> values) {
    this.values = values;
  }

  /** The value of the word in {@code [start, end)} of the text. */
  public V of(String text, int start, int end) {
    if (end - start > LONGEST) return values.apply(text.substring(start, end));
    int hash = 0;
    for (int at = start; at < end; at++)
      hash = 31 * hash + text.charAt(at);
    int slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
    @Nullable
    Known<V> last = known.getPlain(slot);
    if (last != null && last.word.length() == end - start && text.startsWith(last.word, start)) return last.value;
    String word = text.substring(start, end);
    V value = values.apply(word);
    known.setRelease(slot, new Known<>(word, value));
    return value;
  }
}
