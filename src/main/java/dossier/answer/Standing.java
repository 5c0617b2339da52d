package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import java.time.LocalDate;
import java.util.List;

/**
 * How a fact is told, which says much of how sure it is: of facts that were read by hand, those that a title or lead tells
 * were false half as often as those that an article mentions further down (docs/decisions). The best first.
 */
enum Standing {
  /** The title or the lead of an article tells it: it is what the article is about. */
  NEWS,
  /** Articles of several days tell it, or it is a result in an article about results. */
  REPEATED,
  /** One article mentions it. */
  MENTIONED;

  /** Sentences of a body that are its lead. */
  static final int LEAD = 2;
  /** Days by which the versions of one article may lie apart. */
  private static final int APART = 1;

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
    return isRepeated(fact) || isOfResults(fact) ? REPEATED : MENTIONED;
  }

  /** Whether it is a figure of an article that is about results. */
  private static boolean isOfResults(MergedFact fact) {
    return fact.fact().type() == FactType.EARNINGS
        && fact.evidence().stream().anyMatch(each -> Titles.speaksOf(FactType.EARNINGS, each.title()));
  }

  /** Whether articles of different days tell it: what an agency sends twice within a day is one article, written on. */
  private static boolean isRepeated(MergedFact fact) {
    List<LocalDate> days = fact.evidence()
        .stream()
        .map(each -> FactDates.appeared(each.dating()))
        .map(told -> told == null ? LocalDate.MIN : told.range().from())
        .sorted()
        .toList();
    return days.getFirst().plusDays(APART).isBefore(days.getLast());
  }
}
