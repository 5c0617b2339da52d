package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.util.ArrayList;
import java.util.List;

/**
 * What amounts of facts are added up as: a row of {@code fact-sums.tsv}.
 *
 * @param senses which facts of the type it is of, none for any
 * @param label for people, in the plural
 * @param kinds kinds of amounts that are added, none where none are
 * @param whyNot why they are not, for people; empty where they are
 */
record SumMeasure(FactType type, List<String> senses, String label, List<String> kinds, String whyNot) {
  private static final List<SumMeasure> ROWS = rows();

  private static List<SumMeasure> rows() {
    List<SumMeasure> rows = new ArrayList<>();
    for (List<String> cells : WordRows.of("fact-sums.tsv", 5))
      rows.add(new SumMeasure(FactType.valueOf(cells.get(0)), words(cells.get(1)), cells.get(2), words(cells.get(3)),
          cells.get(4)));
    return List.copyOf(rows);
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  /** What a fact's amount is one of. */
  static SumMeasure of(MergedFact fact) {
    String sense = FactSenses.of(fact);
    return ROWS.stream()
        .filter(row -> row.type == fact.fact().type() && (row.senses.isEmpty() || row.senses.contains(sense)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("fact-sums.tsv has no row for " + fact.fact().type()));
  }

  /** Whether amounts of it are added at all. */
  boolean adds() {
    return !kinds.isEmpty();
  }

  /** Whether an amount can be added to others of its unit; not where it is a range that is not known more exactly. */
  boolean adds(Amount amount) {
    return kinds.contains(Figures.kind(amount.unit()).name()) && !amount.unit().isEmpty()
        && amount.value() == amount.upper();
  }
}
