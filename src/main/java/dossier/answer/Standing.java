package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.MergedFact;

/**
 * How a fact is told, which says much of how sure it is: of facts that were read by hand, those that a title or lead tells
 * were false half as often as those that an article mentions further down (docs/decisions). The best first.
 */
enum Standing {
  /** The title or the lead of an article tells it: it is what the article is about. */
  NEWS,
  /** Several articles tell it. */
  REPEATED,
  /** One article mentions it. */
  MENTIONED;

  /** Sentences of a body that are its lead. */
  static final int LEAD = 2;

  static Standing of(MergedFact fact) {
    if (fact.evidence().stream().anyMatch(each -> each.sentence() < LEAD)) return NEWS;
    long articles = fact.evidence().stream().map(Evidence::article).distinct().count();
    return articles > 1 ? REPEATED : MENTIONED;
  }
}
