package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.text.PartialDate;

/** The price of a launch, which is one of its day: what was shown in December may be sold at a price told in March. */
final class LaunchPrice {
  /** Days around a launch within which its price is told. */
  private static final int WITHIN = 31;

  private LaunchPrice() {}

  /** Whether a launch has its day from one report and its price from those of another time. */
  static boolean isOfAnotherDay(MergedFact merged) {
    PartialDate day = merged.fact().date();
    if (merged.fact().type() != FactType.PRODUCT_LAUNCH || day == null) return false;
    return merged.evidence()
        .stream()
        .filter(each -> each.fact().amount() != null)
        .noneMatch(each -> {
          PartialDate report = FactDates.appeared(each.dating());
          return day.equals(each.fact().date()) || report == null || isNear(day, report);
        });
  }

  private static boolean isNear(PartialDate day, PartialDate report) {
    return report.range().from().isBefore(day.range().to().plusDays(WITHIN))
        && report.range().to().isAfter(day.range().from().minusDays(WITHIN));
  }
}
