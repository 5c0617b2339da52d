package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FoundFact;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import java.util.List;

/** Where in its article the slots of a fact stand. */
final class FoundParts {
  private FoundParts() {}

  /** {@code COMPANY "Google" 0–6}, in the order of the text; none where the article reads otherwise by now. */
  static List<String> of(Evidence evidence, IndexSnapshot snapshot) {
    ArticleEntry entry = snapshot.find(evidence.article());
    if (entry == null) return List.of();
    String text = evidence.sentence() == FoundFact.TITLE ? entry.article().title() : entry.article().body();
    List<FoundFact> found = entry.facts()
        .facts()
        .stream()
        .filter(fact -> fact.sentence() == evidence.sentence() && fact.pattern().equals(evidence.pattern()))
        .toList();
    FoundFact read = found.stream()
        .filter(fact -> fact.fact().equals(evidence.fact()))
        .findFirst()
        .orElse(found.size() == 1 ? found.getFirst() : null);
    if (read == null) return List.of();
    return read.parts()
        .stream()
        .sorted((one, other) -> one.span().compareTo(other.span()))
        .map(part -> part.slot() + " \"" + part.span().of(text) + "\" " + part.span().start() + "–" + part.span().end())
        .toList();
  }
}
