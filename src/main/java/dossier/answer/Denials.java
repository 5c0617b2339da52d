package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.regex.Pattern;

/** The word for what is not so, from the sentence that tells it last: a rumour is denied, a bid is rejected. */
final class Denials {
  private static final String UNTOLD = "denied";
  private static final List<Row> ROWS = WordRows.of("denials.tsv", 2)
      .stream()
      .map(cells -> new Row(cells.get(0),
          Pattern.compile("(?<!\\w)(?:" + cells.get(1) + ")(?!\\w)", Pattern.CASE_INSENSITIVE)))
      .toList();

  private record Row(String word, Pattern words) {}

  private Denials() {}

  static String word(MergedFact fact) {
    String quote = fact.evidence()
        .stream()
        .filter(evidence -> evidence.fact().modality() == Modality.DENIED)
        .map(Evidence::quote)
        .findFirst()
        .orElse("");
    return ROWS.stream()
        .filter(row -> row.words().matcher(quote).find())
        .map(Row::word)
        .findFirst()
        .orElse(UNTOLD);
  }
}
