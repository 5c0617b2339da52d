package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that chooses facts, such as "layoffs": a row of {@code fact-words.tsv}.
 *
 * @param words the word in its forms
 * @param types any of them
 * @param sense what the facts must be about, or empty
 * @param units one of which the amount must have; none for any
 * @param called what such facts are called, in the plural
 */
record FactWord(Pattern words, List<FactType> types, String sense, List<String> units, String called) {
  private static final List<FactWord> ROWS = rows();

  private static List<FactWord> rows() {
    List<FactWord> rows = new ArrayList<>();
    for (List<String> cells : WordRows.of("fact-words.tsv", 5))
      rows.add(new FactWord(
          Pattern.compile("(?<![\\w-])(?:" + cells.get(0) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE),
          split(cells.get(1)).stream().map(FactType::valueOf).toList(), cells.get(2), split(cells.get(3)),
          cells.get(4)));
    return List.copyOf(rows);
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  /** All rows. */
  static List<FactWord> all() {
    return ROWS;
  }

  /** The word for all facts of a type. */
  static FactWord of(FactType type) {
    Optional<FactWord> plain = ROWS.stream()
        .filter(row -> row.types().equals(List.of(type)) && row.sense().isEmpty() && row.units().isEmpty())
        .findFirst();
    return plain.orElseThrow(() -> new IllegalStateException("no word for " + type));
  }

  /** Whether the fact is meant. */
  boolean fits(MergedFact fact) {
    if (!types.contains(fact.fact().type())) return false;
    if (!units.isEmpty()) {
      String unit = fact.fact().amount() == null ? "" : fact.fact().amount().unit();
      if (!units.contains(unit)) return false;
    }
    return sense.isEmpty() || FactSenses.of(fact).startsWith(sense);
  }
}
