package dossier.company;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What words say about an ambiguous name, by where they stand; read from {@code cues.txt}. */
final class Cues {
  /** Where a word stands. */
  enum Place {
    NEXT, PREVIOUS, PERSON, SENTENCE, TIME, TIME_OPENER, ASK_PREVIOUS, ASK_NEXT;

    static Place named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private final Map<Place, float[]> weights = new EnumMap<>(Place.class);

  /** Reads the table and makes its words known. */
  Cues(Words words) {
    for (var place : Place.values())
      weights.put(place, new float[0]);
    for (var line : Lexicon.lines("cues.txt")) {
      int colon = line.indexOf(": ");
      var head = line.substring(0, colon).split(" ", -1);
      float weight = Float.parseFloat(head[1]);
      for (var word : line.substring(colon + 2).split(" ", -1))
        put(Place.named(head[0]), words.intern(word), weight);
    }
  }

  /** The weight of a word at a place, 0 for most. */
  double weight(Place place, int word) {
    var table = weights.getOrDefault(place, new float[0]);
    return word < 0 || word >= table.length ? 0 : table[word];
  }

  private void put(Place place, int word, float weight) {
    var table = weights.getOrDefault(place, new float[0]);
    if (word >= table.length) table = Arrays.copyOf(table, word + 256);
    table[word] = weight;
    weights.put(place, table);
  }
}
