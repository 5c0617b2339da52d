package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a figure that is still to come is called, {@code outlook-names.tsv}: a company wants to sell as many, or is expected to. */
final class OutlookName {
  private static final String PLANNED = "planned";
  /** The sense of what authorities order to be taken away. */
  private static final String REMOVE = "remove";
  private static final List<Row> ROWS = WordRows.of("outlook-names.tsv", 2)
      .stream()
      .map(cells -> new Row(cells.get(0), Pattern.compile(
          cells.get(1).isEmpty() ? "" : "(?<![\\w-])(?:" + cells.get(1) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE)))
      .toList();

  private record Row(String name, Pattern words) {
    boolean fits(MergedFact fact) {
      return fact.evidence()
          .stream()
          .filter(evidence -> evidence.fact().modality() == Modality.PLANNED)
          .map(Evidence::quote)
          .allMatch(quote -> words.matcher(quote).find());
    }
  }

  private OutlookName() {}

  /**
   * "planned" for what is no figure, "ordered" for what an authority wants removed; nothing of a person who is to come or go,
   * which is announced when it is told.
   */
  static Optional<String> of(MergedFact fact) {
    return switch (fact.fact().type()) {
      case EXECUTIVE_CHANGE -> fact.fact().persons().isEmpty() ? Optional.of(PLANNED) : Optional.empty();
      case REGULATORY -> Optional.of(FactSenses.of(fact).equals(REMOVE) ? "ordered" : PLANNED);
      case EARNINGS -> Optional.of(ROWS.getLast().name());
      case METRIC -> Optional.of(ROWS.stream().filter(row -> row.fits(fact)).findFirst().orElse(ROWS.getLast()).name());
      default -> Optional.of(PLANNED);
    };
  }
}
