package dossier.answer;

import dossier.fact.MergedFact;
import dossier.text.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a view shows it.
 *
 * @param fact the fact itself, with all its evidence; its id is what corrections and {@link FactView.Detail} take
 * @param line the fact as a line, citing by number
 * @param when for people: "12 June 2016", "June 2016", "Q3 2010", or "reported 12 June 2016" where the day of the event is
 *          not told; "no date" where nothing is known
 * @param date by which it stands among others, null where nothing is known
 * @param citations what the line cites, at most three, one an independent source; numbers are unique within the view
 */
public record FactItem(MergedFact fact, FactLine line, String when, @Nullable PartialDate date,
    List<Citation> citations) {
  public FactItem {
    citations = List.copyOf(citations);
  }

  /** The same in the order of another day. */
  FactItem at(@Nullable PartialDate day) {
    return new FactItem(fact, line, when, day, citations);
  }

  /** A fact at its own date. */
  public FactItem(MergedFact fact, FactLine line, String when, List<Citation> citations) {
    this(fact, line, when, FactDates.date(fact), citations);
  }
}
