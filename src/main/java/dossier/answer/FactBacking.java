package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FoundFact;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences that facts were read from, as the stored articles have them. */
final class FactBacking {
  /** Further articles that are cited beside the first. */
  private static final int FURTHER = 2;

  private FactBacking() {}

  /** The sentence of a piece of evidence in its stored article, where that is still there. */
  static Optional<Backing> of(Evidence evidence, IndexSnapshot snapshot) {
    return Optional.ofNullable(snapshot.find(evidence.article())).map(entry -> of(entry, evidence));
  }

  /** The same of several, {@code first} first, one of each article. */
  static List<Backing> of(Evidence first, List<Evidence> told, IndexSnapshot snapshot) {
    List<Evidence> chosen = new ArrayList<>(List.of(first));
    told.stream().filter(each -> !each.article().equals(first.article())).limit(FURTHER).forEach(chosen::add);
    return chosen.stream().flatMap(evidence -> of(evidence, snapshot).stream()).toList();
  }

  private static Backing of(ArticleEntry entry, Evidence evidence) {
    boolean title = evidence.sentence() == FoundFact.TITLE;
    Span at = title ? new Span(0, entry.article().title().length()) : entry.sentences().get(evidence.sentence());
    return new Backing(entry, title, at);
  }
}
