package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.MergedFact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measure of the companies that are compared.
 *
 * @param measure for people: "Revenue", "Smartphone users", "Acquisition"
 * @param period the period that every cell of the row has, such as "2011", "FY 2013" or "Q3 2010"; null where the row
 *          holds states or events whose cells show their own
 * @param cells one for each company, in the order of the companies; empty where no fact says anything sure
 */
public record CompareRow(String measure, @Nullable String period, List<Optional<Cell>> cells) {
  public CompareRow {
    cells = List.copyOf(cells);
  }

  /** What it is called beside its cells: with the period where several companies have something of it. */
  public String label() {
    boolean several = cells.stream().flatMap(Optional::stream).count() > 1;
    return period == null || !several ? measure : measure + ", " + period;
  }

  /** Whether a cell has a number: such rows stand before those of events. */
  public boolean isFigure() {
    return cells.stream().flatMap(Optional::stream).anyMatch(cell -> cell.amount() != null);
  }

  /**
   * What is known of one company.
   *
   * @param value for people, short: "$3.2 billion", "23.1 %", "Nortel's wireless unit, $1.1 billion"; with
   *          "planned" or another word of doubt where it is not plainly so
   * @param amount the plain number of the value, for charts and files; null where the value is none
   * @param period the period that the value is of, for people; empty where the text tells none
   * @param asOf the day as of which it is known, for people: "as of 3 May 2011", of an event its day alone; never empty
   * @param fact where it comes from; null where the value is the title of an article
   * @param citations at least one; numbers are unique within the view
   */
  public record Cell(String value, @Nullable Amount amount, String period, String asOf,
      @Nullable MergedFact fact,
      List<Citation> citations) {
    public Cell {
      citations = List.copyOf(citations);
    }

    /** For people: "2011, as of 3 May 2012", or "3 May 2012" for an event of that day. */
    public String when() {
      return period.isEmpty() ? asOf : period + ", " + asOf;
    }
  }
}
