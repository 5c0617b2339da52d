package dossier.answer;

import java.util.List;
import java.util.Set;

/**
 * What one does to another, and the verbs that tell it from either side; a row of {@code deeds.tsv}.
 *
 * @param name of the row, or the verb where no row has it
 * @param does base forms of verbs whose subject does it
 * @param suffers base forms of verbs whose subject suffers it
 * @param listed whether a row has it: else only the verb's own object tells whom it is done to
 */
record Deed(String name, Set<String> does, Set<String> suffers, boolean listed) {
  private static final String NONE = "-";
  private static final List<Deed> ROWS = WordRows.of("deeds.tsv", 3)
      .stream()
      .map(cells -> new Deed(cells.get(0), words(cells.get(1)), words(cells.get(2)), true))
      .toList();

  private static Set<String> words(String cell) {
    return cell.equals(NONE) ? Set.of() : Set.of(cell.split(" ", -1));
  }

  /** The deeds that a verb in its base form may tell of, one at least. */
  static List<Deed> of(String verb) {
    List<Deed> rows = ROWS.stream().filter(row -> row.does().contains(verb) || row.suffers().contains(verb)).toList();
    return rows.isEmpty() ? List.of(new Deed(verb, Set.of(verb), Set.of(), false)) : rows;
  }
}
