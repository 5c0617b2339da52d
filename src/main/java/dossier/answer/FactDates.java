package dossier.answer;

import dossier.article.Dating;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Period;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** When facts happened, as far as is known, and how that is shown. */
final class FactDates {
  /** By the first day that a fact may have happened on; those without any date last. */
  static final Comparator<MergedFact> OLDEST = Comparator.comparing(FactDates::day, Comparator.naturalOrder());
  /** The same, newest first; those without any date last. */
  static final Comparator<MergedFact> NEWEST = Comparator
      .comparing((MergedFact fact) -> date(fact) == null ? LocalDate.MIN : day(fact))
      .reversed();

  private FactDates() {}

  /** The date of the event as told, else of the report that brought the fact where it stands; null where neither is known. */
  static @Nullable PartialDate date(MergedFact fact) {
    return fact.fact().date() != null ? fact.fact().date() : reported(fact);
  }

  /** The first day that {@link #date} may mean; the last of all days where there is none. */
  static LocalDate day(MergedFact fact) {
    PartialDate date = date(fact);
    return date == null ? LocalDate.MAX : date.range().from();
  }

  /** When the report appeared that brought the fact where it stands. */
  static @Nullable PartialDate reported(MergedFact fact) {
    return appeared(telling(fact).dating());
  }

  /** When the newest evidence appeared. */
  static @Nullable PartialDate newest(MergedFact fact) {
    return appeared(fact.evidence().getFirst().dating());
  }

  /** The report of the last change of modality, else the oldest. */
  private static Evidence telling(MergedFact fact) {
    return fact.history().isEmpty() ? fact.evidence().getLast() : fact.history().getLast().evidence();
  }

  static @Nullable PartialDate appeared(Dating dating) {
    if (dating.published() != null) return dating.published().date();
    return dating.estimate() == null ? null : dating.estimate().date();
  }

  /** "12 June 2016" for the event, "reported 12 June 2016" where only that is known, "no date" where nothing is. */
  static String when(MergedFact fact) {
    PartialDate date = fact.fact().date();
    if (date != null) return date.display();
    PartialDate reported = reported(fact);
    if (reported == null) return "no date";
    return (telling(fact).dating().published() == null ? "reported about " : "reported ") + reported.display();
  }

  /** "2011", "June 2009", "Q3 2010", "FY 2013". */
  static String display(Period period) {
    return period.kind() == Period.Kind.MONTH
        ? new PartialDate(period.year(), period.number(), 0).display()
        : period.toString();
  }

  /** The date that a plan is for: its own, else the end of its period; null where none is told. */
  static @Nullable PartialDate planned(Fact fact) {
    if (fact.date() != null) return fact.date();
    return fact.period() == null ? null : date(fact.period());
  }

  private static PartialDate date(Period period) {
    LocalDate last = period.range().to().minusDays(1);
    return switch (period.kind()) {
      case YEAR, FISCAL_YEAR -> new PartialDate(period.year(), 0, 0);
      case MONTH, QUARTER, HALF -> new PartialDate(last.getYear(), last.getMonthValue(), 0);
    };
  }
}
