package dossier.fact;

import dossier.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The patterns of {@code patterns.txt}, found by the words that they hang on. Immutable. */
final class PatternTable {
  static final PatternTable ENGLISH = new PatternTable(Tables.text("patterns.txt"), WordSets.ENGLISH);

  private final List<FactPattern> patterns;
  private final Map<String, String> ways = new HashMap<>();
  private final Map<String, List<FactPattern>> byVerb = new HashMap<>();
  private final Map<String, List<FactPattern>> byNoun = new HashMap<>();
  private final NumberedSets sentenceWords;

  /**
   * Reads blocks in the form that the table's own head explains.
   *
   * @throws IllegalArgumentException when a line cannot be read, or names what is not there; the message tells its number
   */
  PatternTable(List<String> lines, WordSets sets) {
    patterns = List.copyOf(read(lines, sets));
    for (FactPattern pattern : patterns) {
      if (pattern.way() != null) ways.put(pattern.name(), pattern.way());
      Set<String> lemmas = new HashSet<>();
      for (List<String> verb : pattern.verbs())
        if (lemmas.add(verb.getFirst())) byVerb.computeIfAbsent(verb.getFirst(), _ -> new ArrayList<>()).add(pattern);
      for (String noun : pattern.nouns())
        byNoun.computeIfAbsent(WordSets.singular(noun), _ -> new ArrayList<>()).add(pattern);
    }
    sentenceWords = new NumberedSets(patterns.stream()
        .flatMap(pattern -> Stream.of(pattern.unless(), pattern.with()))
        .filter(Objects::nonNull)
        .toList());
  }

  private static List<FactPattern> read(List<String> lines, WordSets sets) {
    List<FactPattern> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    PatternBlock block = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (ResourceLines.isComment(line)) continue;
      if (line.startsWith("[")) {
        if (block != null) read.add(block.pattern());
        block = new PatternBlock(i + 1, line, sets);
        if (!names.add(block.name())) throw block.error(i + 1, "a second pattern of this name");
      } else if (block == null) throw new IllegalArgumentException("line " + (i + 1) + ": no pattern begins before it");
      else
        block.add(i + 1, line);
    }
    if (block != null) read.add(block.pattern());
    return read;
  }

  /** All patterns in the table's order. */
  List<FactPattern> patterns() {
    return patterns;
  }

  /** Which way facts of the pattern of this name go, see {@link FactPattern#way}; null where that is not told. */
  @Nullable
  String way(String name) {
    return ways.get(name);
  }

  /** The sets of words of which a pattern wants one in the sentence, or none. */
  NumberedSets sentenceWords() {
    return sentenceWords;
  }

  /** Patterns that hang on a verb in its base form, in the table's order. */
  List<FactPattern> verb(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }

  /** Patterns that hang on a singular noun, in the table's order. */
  List<FactPattern> noun(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }
}
