package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The verb of what is told as so and is only agreed, announced or filed: a row of {@code fact-states.tsv}, where the columns
 * are explained.
 *
 * @param any whether a single sentence of what was done is enough to say that it was
 */
record FactState(FactType type, String sense, boolean any, Pattern words, Pattern done, String does) {
  private static final List<FactState> ROWS = WordRows.of("fact-states.tsv", 6)
      .stream()
      .map(cells -> new FactState(FactType.valueOf(cells.get(0)), cells.get(1), cells.get(2).equals("any"),
          pattern(cells.get(3)), pattern(cells.get(4)), cells.get(5)))
      .toList();

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** The verb that says how far it has come; nothing where it was done or nothing else is told. */
  static Optional<String> verb(MergedFact fact, String sense) {
    if (fact.fact().modality() != Modality.ASSERTED) return Optional.empty();
    List<FactState> rows = ROWS.stream().filter(row -> row.type() == fact.fact().type()).toList();
    boolean own = rows.stream().anyMatch(row -> row.sense().equals(sense));
    String meant = own ? sense : FactSenses.UNKNOWN;
    return rows.stream()
        .filter(row -> row.sense().equals(meant) && row.fits(fact))
        .map(FactState::does)
        .findFirst();
  }

  private boolean fits(MergedFact fact) {
    long open = count(words, fact);
    long over = count(done, fact);
    return open > 0 && (any ? over == 0 : open > over);
  }

  private static long count(Pattern words, MergedFact fact) {
    return fact.evidence()
        .stream()
        .filter(evidence -> evidence.fact().modality() == Modality.ASSERTED)
        .map(Evidence::quote)
        .filter(quote -> words.matcher(quote).find())
        .count();
  }
}
