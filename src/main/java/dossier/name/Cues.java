package dossier.name;

import dossier.company.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words in and around a candidate, and its shape, say about its type: the rows of {@code cues.txt}. */
final class Cues {
  /** Where a word stands, seen from the candidate. */
  enum Place {
    /** Its last word. */
    LAST,
    /** Its first word, where it has several. */
    FIRST,
    /** The word right before it. */
    PREVIOUS,
    /** The word before a preposition that stands right before it. */
    GOVERNOR,
    /** The word before a comma right before it. */
    EXPLAINED,
    /** The word right after it. */
    NEXT,
    /** The noun that it possesses. */
    OWNS,
    /** The noun of an explanation after a comma: "…, a maker of". */
    APPOSITIVE
  }

  private final Map<Place, @Nullable Scores[]> words = new EnumMap<>(Place.class);
  private final Map<Shape, Scores> shapes = new EnumMap<>(Shape.class);

  Cues(Words vocabulary) {
    Map<Place, Map<Integer, Scores>> read = new EnumMap<>(Place.class);
    for (var line : WordLists.lines("cues.txt")) {
      int colon = line.indexOf(':');
      String[] head = line.substring(0, colon).split("\\s+", -1);
      for (var word : line.substring(colon + 1).strip().split("\\s+", -1)) {
        var weights = head[0].equals("shape")
            ? shapes.computeIfAbsent(Shape.valueOf(word.toUpperCase(Locale.ROOT)), key -> new Scores())
            : read.computeIfAbsent(Place.valueOf(head[0].toUpperCase(Locale.ROOT)), key -> new HashMap<>())
                .computeIfAbsent(vocabulary.intern(word), key -> new Scores());
        put(weights, head[1], Float.parseFloat(head[2]));
      }
    }
    for (var place : Place.values()) {
      var row = new @Nullable Scores[vocabulary.size()];
      read.getOrDefault(place, Map.of()).forEach((word, weights) -> row[word] = weights);
      words.put(place, row);
    }
  }

  /** The weights of a word by type, or null. */
  @Nullable
  Scores word(Place place, int word) {
    var row = words.get(place);
    return word < 0 || row == null ? null : row[word];
  }

  @Nullable
  Scores shape(Shape shape) {
    return shapes.get(shape);
  }

  private static void put(Scores weights, String type, float weight) {
    if (type.equals("body")) {
      weights.add(NameType.COMPANY, weight);
      weights.add(NameType.ORGANISATION, weight);
    } else {
      weights.add(NameType.valueOf(type.toUpperCase(Locale.ROOT)), weight);
    }
  }
}
