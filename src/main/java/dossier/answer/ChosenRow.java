package dossier.answer;

import dossier.fact.Amount;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.fact.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a comparison before it is drawn.
 *
 * @param period what period all cells are of, or null
 * @param scope what product, place or market they are of, empty for the whole company
 * @param facts what stands for each company
 */
record ChosenRow(CompareMeasure measure, @Nullable Period period, String scope, List<Optional<MergedFact>> facts) {
  /** Most rows of which only one company has something. */
  private static final int ALONE = 8;
  /** Years by which a row may be older than the newest of its measure, and what only one company has than its newest fact. */
  private static final int OLDER_YEARS = 2;
  private static final int OLD_YEARS = 4;

  /** How many companies have something. */
  long filled() {
    return told().size();
  }

  /** Whether it tells how companies stand, of no period. */
  boolean standing() {
    return measure.what() == CompareMeasure.What.STATE;
  }

  /** What the cells tell, in the order of the companies. */
  List<Optional<Amount>> amounts() {
    return facts.stream().map(fact -> fact.map(each -> each.fact().amount())).toList();
  }

  List<MergedFact> told() {
    return facts.stream().flatMap(Optional::stream).toList();
  }

  /** When the newest period in it began, or what has none was told. */
  LocalDate day() {
    return told().stream()
        .map(fact -> fact.fact().period() == null ? FactDates.day(fact) : fact.fact().period().range().from())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** What compares first; of what only one company has little, and nothing old; nothing that another row tells. */
  static List<ChosenRow> laidOut(List<ChosenRow> rows, List<MergedFact> facts) {
    Set<MergedFact> told = new HashSet<>();
    List<ChosenRow> fresh = rows.stream().filter(row -> told.addAll(row.told())).toList();
    Map<CompareMeasure, LocalDate> newest = new HashMap<>();
    List<ChosenRow> laid = new ArrayList<>();
    for (ChosenRow row : fresh)
      if (row.filled() > 1
          && !row.day().plusYears(OLDER_YEARS).isBefore(newest.computeIfAbsent(row.measure(), any -> row.day())))
        laid.add(row);
    laid.addAll(alone(fresh, facts));
    return laid;
  }

  /** The newest row of each measure of each company that no other has. */
  private static List<ChosenRow> alone(List<ChosenRow> rows, List<MergedFact> facts) {
    Map<String, LocalDate> known = new HashMap<>();
    for (MergedFact fact : facts)
      known.merge(PartyKey.of(fact.fact().company()), FactDates.reportedDay(fact), ChosenRow::later);
    Set<String> shown = new HashSet<>();
    return rows.stream()
        .filter(row -> row.filled() == 1 && !row.isOld(known) && shown.add(row.measure().label() + " " + row.company()))
        .limit(ALONE)
        .toList();
  }

  private boolean isOld(Map<String, LocalDate> known) {
    return day().plusYears(OLD_YEARS).isBefore(known.getOrDefault(company(), LocalDate.MIN));
  }

  /** The first that has something. */
  private String company() {
    return PartyKey.of(told().getFirst().fact().company());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
