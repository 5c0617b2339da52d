package dossier.speech;

import dossier.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of {@code speech-words.txt} as bits: a word's number tells all the tables that hold it. Read once. */
final class SpeechWords {
  static final SpeechWords ENGLISH = new SpeechWords(lines("speech-words.txt"));

  private final Map<String, Long> bits = new HashMap<>();
  private final Map<String, Long> words = new HashMap<>();

  private SpeechWords(List<String> lines) {
    for (TokenClass each : TokenClass.values())
      bits.put(each.name(), each.bit());
    long table = 0;
    for (String line : lines) {
      if (line.startsWith("[")) {
        table = 1L << bits.size();
        if (bits.size() >= Long.SIZE) throw new IllegalStateException("more than 64 tables");
        bits.put(line.substring(1, line.length() - 1), table);
      } else {
        for (String word : line.split("\\s+", -1))
          words.merge(word, table, (one, other) -> one | other);
      }
    }
  }

  /** The bit of a table or class; an unknown name is refused with an {@link IllegalArgumentException}. */
  long bit(String name) {
    Long bit = bits.get(name);
    if (bit == null) throw new IllegalArgumentException("no table [" + name + "]");
    return bit;
  }

  /** The bits of several tables together. */
  static long bits(String... names) {
    long all = 0;
    for (String name : names)
      all |= ENGLISH.bit(name);
    return all;
  }

  /** The bits of all tables that hold the word, which is in small letters. */
  long of(String word) {
    return words.getOrDefault(word, 0L);
  }

  /** The lines of a resource beside this class, without comments and blank lines. */
  static List<String> lines(String resource) {
    return ResourceLines.of(SpeechWords.class, resource);
  }
}
