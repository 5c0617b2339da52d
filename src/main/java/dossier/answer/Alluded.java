package dossier.answer;

import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import java.util.Set;

/** Finds facts that sentences only allude to, by the patterns of {@code alluding-patterns.txt}. */
final class Alluded {
  private static final Set<String> PATTERNS = Set.copyOf(WordRows.lines("alluding-patterns.txt"));

  private Alluded() {}

  static boolean is(MergedFact fact) {
    return fact.evidence()
        .stream()
        .allMatch(each -> each.sentence() != FoundFact.TITLE && PATTERNS.contains(each.pattern()));
  }
}
