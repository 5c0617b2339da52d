package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.text.PartialDate;
import java.time.LocalDate;

/** Finds outlooks that are told as if they were results: ranges, and figures of a period that was not over when they were told. */
final class Foreseen {
  private Foreseen() {}

  static boolean isTakenForResult(MergedFact merged) {
    Fact fact = merged.fact();
    if (fact.type() != FactType.EARNINGS || fact.modality() != Modality.ASSERTED) return false;
    Amount amount = fact.amount();
    if (amount != null && amount.upper() > amount.value()) return true;
    PartialDate reported = FactDates.reported(merged);
    Period period = fact.period();
    return reported != null && reported.month() != 0 && period != null && isOpen(period, reported.range().from());
  }

  /** Fiscal quarters and years run ahead of the calendar's by up to a year, but not within it. */
  private static boolean isOpen(Period period, LocalDate told) {
    LocalDate from = period.range().from();
    boolean began = !told.isBefore(from);
    return switch (period.kind()) {
      case FISCAL_YEAR -> !began;
      case YEAR -> told.isBefore(period.range().to());
      case MONTH, QUARTER, HALF -> began && told.isBefore(period.range().to());
    };
  }
}
