package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import java.util.List;

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

  /**
   * What a view that only shows some facts chooses from: where at least {@code enough} are told as news or by several
   * articles these alone, in the order given, else all. The rest is in `facts`.
   */
  static List<MergedFact> firm(List<MergedFact> facts, int enough) {
    List<MergedFact> firm = facts.stream().filter(fact -> of(fact) != MENTIONED).toList();
    return firm.size() >= enough ? firm : facts;
  }

  static Standing of(MergedFact fact) {
    if (fact.evidence().stream().anyMatch(each -> each.sentence() < LEAD)) return NEWS;
    long articles = fact.evidence().stream().map(Evidence::article).distinct().count();
    return articles > 1 ? REPEATED : MENTIONED;
  }
}
