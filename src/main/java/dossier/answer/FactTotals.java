package dossier.answer;

import dossier.fact.Modality;
import java.util.List;

/**
 * Counts and sums over facts, each event counted once. Plans and rumours are never added to what happened,
 * currencies never to each other, nor what is bought to what is earned or paid: only amounts of one measure ({@link SumMeasure}).
 *
 * @param tallies what happened first, then what is planned, then what is rumoured; none is empty
 * @param articles how many articles all this rests on
 * @param lines the same for people, one line a tally and one for what it rests on: "Total: $14.9 billion over 9 of 12
 *          acquisitions (3 without a price)."
 */
public record FactTotals(List<Tally> tallies, int articles, List<String> lines) {
  public FactTotals {
    tallies = List.copyOf(tallies);
    lines = List.copyOf(lines);
  }

  /**
   * Facts of one modality.
   *
   * @param facts how many events, at least 1
   * @param sums the amounts of each measure and unit, the one that most facts have first
   * @param without how many have no amount that can be added
   */
  public record Tally(Modality modality, int facts, List<Sum> sums, int without) {
    public Tally {
      sums = List.copyOf(sums);
    }
  }

  /**
   * Amounts of one measure and one unit added up.
   *
   * @param measure what they are amounts of, for people: "acquisitions", "job cuts"
   * @param unit as in {@link dossier.fact.Amount}; only units that can be added
   * @param facts how many events it adds up
   * @param disputed how many of them whose sources disagree; the most trusted amount counts
   */
  public record Sum(String measure, String unit, double total, int facts, int disputed) {}
}
