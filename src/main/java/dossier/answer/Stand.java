package dossier.answer;

import dossier.fact.MergedFact;
import dossier.fact.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands for a company in a row of a comparison: a fact, or a title of what no fact tells. */
sealed interface Stand {
  /** By which it counts as newer than another: the first day of its period, else when it happened or was told. */
  LocalDate day();

  /** The fact; null for a title. */
  default @Nullable MergedFact fact() {
    return null;
  }

  /** The period that it is of; null for none. */
  default @Nullable Period period() {
    MergedFact fact = fact();
    return fact == null ? null : fact.fact().period();
  }

  /** A fact. */
  record Told(MergedFact fact) implements Stand {
    @Override
    public LocalDate day() {
      Period period = fact.fact().period();
      return period == null ? FactDates.day(fact) : period.range().from();
    }
  }

  /** A title. */
  record Titled(Headlines.Candidate title) implements Stand {
    @Override
    public LocalDate day() {
      return title.date().range().from();
    }
  }
}
