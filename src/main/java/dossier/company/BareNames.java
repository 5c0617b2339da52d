package dossier.company;

import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Requests that hold names and times and nothing else, "apple amazon since 2012": words that are also a name are names there. */
final class BareNames {
  private static final Set<String> JOINERS = Set.of("and", "or", "vs", "versus", "with", "against", "in", "of", "for",
      "since",
      "until", "from", "to", "before", "after", "between", "during");
  /** Whether words are a time does not hang on the day they count from. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private BareNames() {}

  /** Whether every word of the scanned text belongs to a name of the catalogue, to a time, or joins two of them. */
  static boolean in(Scan scan) {
    Tokens tokens = scan.tokens();
    if (scan.candidates().isEmpty()) return false;
    List<Span> times = TimeExpressions.find(tokens.text(), ANY_DAY).stream().map(TimeExpression::span).toList();
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      boolean said = scan.covered(i) || JOINERS.contains(Folding.fold(tokens.surface(i)))
          || times.stream().anyMatch(time -> time.start() <= start && start < time.end());
      if (!said) return false;
    }
    return true;
  }
}
